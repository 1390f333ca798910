package nl.loket.correspondence;

import java.sql.Timestamp;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps mail in the portal itself, for the demo and for a start without mail server. As a mailbox does, it knows a Message-ID it has seen. */
@Component
@ConditionalOnProperty(name = "loket.mail.mode", havingValue = "postbus", matchIfMissing = true)
class PostbusMailer implements Mailer {

    private final JdbcClient jdbc;

    PostbusMailer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void send(Mail mail) {
        jdbc.sql("""
                        insert into core.postbus (message_id, address, language, subject, body, at)
                        values (:message, :address, :language, :subject, :body, :at) on conflict (message_id) do nothing""")
                .param("message", mail.messageId())
                .param("address", mail.address())
                .param("language", mail.language())
                .param("subject", mail.subject())
                .param("body", mail.body())
                .param("at", Timestamp.from(mail.writtenAt()))
                .update();
    }
}
