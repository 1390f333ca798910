package nl.loket.correspondence;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import nl.loket.shared.SystemTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Hands mail to a mail server: the text, and beside it the same as HTML. */
@Component
@ConditionalOnProperty(name = "loket.mail.mode", havingValue = "smtp")
class SmtpMailer implements Mailer {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final JavaMailSender sender;
    private final LetterHtml html;
    private final MailBook book;
    private final SystemTime time;
    private final String baseUrl;
    private final InternetAddress from;
    private final InternetAddress desk;

    SmtpMailer(
            JavaMailSender sender,
            LetterHtml html,
            MailBook book,
            SystemTime time,
            @Value("${loket.base-url:http://localhost:8080}") String baseUrl,
            @Value("${loket.mail.from:loket@localhost}") String from,
            @Value("${loket.desk.email:loket@voorbeeld.example}") String desk)
            throws MessagingException, UnsupportedEncodingException {
        this.sender = sender;
        this.html = html;
        this.book = book;
        this.time = time;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
        this.from = new InternetAddress(from, "1 Loket", UTF_8);
        this.desk = new InternetAddress(desk);
    }

    @Override
    public void send(Mail mail) throws MessagingException, AddressRefused {
        var message = sender.createMimeMessage();
        message.setFrom(from);
        message.setReplyTo(new InternetAddress[] {desk});
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(mail.address()));
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(time.now()));
        message.setContent(twins(mail));
        message.setHeader("Message-ID", mail.messageId());
        message.setHeader("Content-Language", mail.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (book.find(mail.template())
                .filter(kind -> kind.need() == MailNeed.CHOICE)
                .isPresent()) {
            message.setHeader("List-Unsubscribe", "<" + baseUrl + MailKind.CHOOSE + ">");
        }
        handOver(message);
    }

    /** The last part is the one a mailbox likes best (RFC 2046). */
    private MimeMultipart twins(Mail mail) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(mail.body(), UTF_8);
        var twin = new MimeBodyPart();
        twin.setText(html.write(Locale.of(mail.language(), "NL"), mail.subject(), mail.body()), UTF_8, "html");
        return new MimeMultipart("alternative", text, twin);
    }

    private void handOver(MimeMessage message) throws AddressRefused {
        try {
            sender.send(message);
        } catch (MailSendException e) {
            if (refusesAddress(e)) {
                throw new AddressRefused(e);
            }
            throw e;
        }
    }

    /** The mail library calls an address invalid after a 5xx for that address; what may pass (4xx) stands elsewhere. */
    private static boolean refusesAddress(MailSendException e) {
        return e.getFailedMessages().values().stream()
                .filter(SendFailedException.class::isInstance)
                .map(cause -> ((SendFailedException) cause).getInvalidAddresses())
                .anyMatch(invalid ->
                        Optional.ofNullable(invalid).map(i -> i.length > 0).orElse(false));
    }
}
