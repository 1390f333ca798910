package nl.loket.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.loket.TestApplication;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** From the outbox to a mail server that takes mail, refuses it, or is not there. */
@SpringBootTest(
        classes = TestApplication.class,
        properties = {
            "loket.mail.mode=smtp",
            "loket.mail.from=loket@voorbeeld.nl",
            "loket.desk.email=desk@voorbeeld.nl",
            "spring.mail.host=127.0.0.1"
        })
class SmtpMailerIT {

    private static final String SUBJECT = "Zoë, één afspraak in café ’t IJ – kost € 0";
    private static final String BODY =
            "Dag Zoë,\n\nTot vrijdag in café ’t IJ.\n.\nEen punt op een eigen regel hoort erbij.";

    private static final LetterWriter.Words WORDS = new LetterWriter.Words(SUBJECT, BODY);

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", "smtp"));

    @Autowired
    Outbox outbox;

    @Autowired
    MailJob job;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.port", () -> SERVER.getSmtp().getServerSetup().getPort());
    }

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void emptyMailboxes() {
        SERVER.reset();
    }

    @Test
    void aMailArrivesWithItsOwnMessageIdAndEveryLetterOfItsWords() throws Exception {
        write("zoe@voorbeeld.nl");

        job.sendDue();

        var mail = received().getFirst();
        assertThat(mail.getMessageID()).isEqualTo(messageId());
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("1 Loket <loket@voorbeeld.nl>");
        assertThat(mail.getReplyTo()).extracting(Object::toString).containsExactly("desk@voorbeeld.nl");
        assertThat(mail.getSentDate()).isCloseTo(new Date(), 60_000);
        assertThat(mail.getRecipients(Message.RecipientType.TO))
                .extracting(Object::toString)
                .containsExactly("zoe@voorbeeld.nl");
        assertThat(mail.getSubject()).isEqualTo(SUBJECT);
        assertThat(mail.getHeader("Subject", null)).as("on the wire").isASCII();
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(words(mail)).isEqualTo(BODY);
        assertThat(twin(mail).select(".letter p").eachText())
                .as("the same as HTML, without the brand")
                .containsSubsequence(
                        "Dag Zoë,", "Tot vrijdag in café ’t IJ. . Een punt op een eigen regel hoort erbij.");
        assertThat(mail.getHeader("Content-Language")).containsExactly("nl");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void onlyAMailPeopleCanDoWithoutTellsWhereToStopIt() throws Exception {
        write("zoe@voorbeeld.nl");
        outbox.put(UUID.randomUUID(), "trajectory.mail.moved", null, "nadia@voorbeeld.nl", "nl", WORDS, false, null);

        job.sendDue();

        assertThat(received().getFirst().getHeader("List-Unsubscribe")).isNull();
        assertThat(received().getLast().getHeader("List-Unsubscribe"))
                .containsExactly("<http://localhost:8080/post/keuze>");
    }

    @Test
    void aMailThatIsRefusedStaysAndGoesLaterUnderTheSameMessageId() throws Exception {
        write("zoe@voorbeeld.nl");
        var refused = serverRefuses();

        job.sendDue();

        assertThat(refused).containsExactly(messageId());
        assertThat(states()).containsExactly("QUEUED");
        assertThat(body()).as("the code in it is still needed").isEqualTo(BODY);

        serverTakesMailAgain();
        job.sendDue();
        assertThat(received()).as("not at once").isEmpty();

        laterOn();
        job.sendDue();
        assertThat(received()).hasSize(1);
        assertThat(received().getFirst().getMessageID()).isEqualTo(refused.getFirst());
        assertThat(words(received().getFirst())).isEqualTo(BODY);
        assertThat(states()).containsExactly("SENT");
        assertThat(body()).as("a code that was sent is forgotten").isEmpty();
    }

    @Test
    void whileTheServerIsDownNothingIsLostAndAfterwardsEachMailArrivesOnce() throws Exception {
        write("zoe@voorbeeld.nl");
        write("nadia@voorbeeld.nl");
        SERVER.stop();

        job.sendDue();
        laterOn();
        job.sendDue();
        assertThat(states()).containsExactly("QUEUED", "QUEUED");
        assertThat(attempts()).containsExactly(2, 2);

        SERVER.start();
        laterOn();
        job.sendDue();
        job.sendDue();
        assertThat(recipients()).containsExactlyInAnyOrder("zoe@voorbeeld.nl", "nadia@voorbeeld.nl");
        assertThat(states()).containsExactly("SENT", "SENT");
    }

    @Test
    void oneRefusedAddressDoesNotHoldUpTheOthers() throws Exception {
        write("onbekend@voorbeeld.nl");
        write("nadia@voorbeeld.nl");
        var users = SERVER.getUserManager();
        var deliver = users.getMessageDeliveryHandler();
        users.setMessageDeliveryHandler((mail, address) -> {
            if (address.getEmail().startsWith("onbekend")) {
                throw new MessagingException("no such mailbox");
            }
            return deliver.handle(mail, address);
        });

        job.sendDue();

        assertThat(recipients()).containsExactly("nadia@voorbeeld.nl");
        assertThat(states()).containsExactly("QUEUED", "SENT");
    }

    @Test
    void anAddressThatIsRefusedForGoodIsNotTriedAgainAndOneThatIsBusyIs() throws Exception {
        var port = SERVER.getSmtp().getPort();
        SERVER.stop();
        try (var picky = new PickyServer(port)) {
            write("weg@voorbeeld.nl");
            write("vol@voorbeeld.nl");
            write("nadia@voorbeeld.nl");
            job.sendDue();
            laterOn();
            job.sendDue();
            assertThat(picky.taken()).containsExactly("nadia@voorbeeld.nl");
        } finally {
            SERVER.start();
        }
        assertThat(states()).containsExactly("FAILED", "QUEUED", "SENT");
        assertThat(attempts()).containsExactly(1, 2, 1);
        assertThat(jdbc.sql("select failure || body from core.outbox where state = 'FAILED'")
                        .query(String.class)
                        .single())
                .as("and the code in it is forgotten")
                .isEqualTo("REFUSED");
    }

    /** Answers 451 to everything. @return the Message-IDs it saw meanwhile */
    private static List<String> serverRefuses() {
        var seen = new CopyOnWriteArrayList<String>();
        SERVER.getUserManager().setMessageDeliveryHandler((mail, address) -> {
            seen.add(mail.getMessage().getMessageID());
            throw new MessagingException("try again later");
        });
        return seen;
    }

    private static void serverTakesMailAgain() {
        SERVER.reset();
    }

    private void write(String address) {
        outbox.put(UUID.randomUUID(), "account.mail.sign-in", null, address, "nl", WORDS, true, null);
    }

    private void laterOn() {
        jdbc.sql("update core.outbox set due_at = due_at - interval '1 day' where state = 'QUEUED'")
                .update();
    }

    private static List<MimeMessage> received() {
        return Arrays.asList(SERVER.getReceivedMessages());
    }

    private static List<String> recipients() throws MessagingException {
        var all = new ArrayList<String>();
        for (var mail : received()) {
            all.add(mail.getRecipients(Message.RecipientType.TO)[0].toString());
        }
        return all;
    }

    /** As it was written: a mail ends its lines its own way. */
    private static String words(MimeMessage mail) throws MessagingException, IOException {
        return part(mail, 0).replace("\r\n", "\n").stripTrailing();
    }

    private static Document twin(MimeMessage mail) throws MessagingException, IOException {
        return Jsoup.parse(part(mail, 1));
    }

    private static String part(MimeMessage mail, int which) throws MessagingException, IOException {
        return ((MimeMultipart) mail.getContent())
                .getBodyPart(which)
                .getContent()
                .toString();
    }

    private String messageId() {
        return jdbc.sql("select message_id from core.outbox")
                .query(String.class)
                .single();
    }

    private String body() {
        return jdbc.sql("select body from core.outbox").query(String.class).single();
    }

    private List<@Nullable String> states() {
        return jdbc.sql("select state from core.outbox order by sequence")
                .query(String.class)
                .list();
    }

    private List<@Nullable Integer> attempts() {
        return jdbc.sql("select attempts from core.outbox order by sequence")
                .query(Integer.class)
                .list();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
