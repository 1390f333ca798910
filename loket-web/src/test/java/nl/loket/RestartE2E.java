package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import nl.lokettest.Browser.Window;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar, killed with -9 at the worst moments: everything is there again, mails not yet sent included, each once. */
@Tag("slow")
class RestartE2E {

    private static final String ADDRESS = "bo.janssen@voorbeeld.nl";

    /** A mail server that does not answer: what is written stays in the outbox. */
    private static final String[] NO_MAIL_SERVER = {
        "--loket.mail.mode=smtp", "--spring.mail.host=localhost", "--spring.mail.port=1"
    };

    private static final String WAIT_FOR_THE_LEDGER =
            "pg_stat_activity where wait_event_type = 'Lock' and query like '%finance.entry%'";

    @TempDir
    private Path folder;

    @Test
    void nothingIsLostAndNothingDoubledByAKill() throws IOException, SQLException {
        try (var portal = new PackagedPortal(folder, "--loket.demo.crowd=false");
                var candidate = portal.window(1280);
                var desk = portal.window(1280)) {
            portal.killAndStartAgain(NO_MAIL_SERVER);
            register(candidate);
            portal.killAndStartAgain();
            confirm(candidate);
            portal.killAndStartAgain();

            candidate.go("/mijn");
            assertThat(candidate.text()).contains("Dag Bo");
            upload(candidate);
            portal.killAndStartAgain(NO_MAIL_SERVER);
            assertThat(candidate.go("/mijn/cv").text()).contains("cv.pdf");

            var decided = decide(desk);
            portal.killAndStartAgain();
            assertThat(desk.go(decided + "/intake").text()).contains("Een mooi gesprek.");
            assertThat(mailsAbout(desk, "lisa"))
                    .as("mails with the decision, each once")
                    .isEqualTo(1);
            assertThat(subjects(desk, ADDRESS)).hasSizeGreaterThan(1).doesNotHaveDuplicates();

            killedBetweenApprovalAndBooking(portal, desk);
        }
    }

    /** The ledger is held until its listeners wait for it; then the power fails. What was approved is booked later, and once. */
    private static void killedBetweenApprovalAndBooking(PackagedPortal portal, Window desk)
            throws IOException, SQLException {
        int approved;
        int booked;
        try (var ledger = portal.database()) {
            booked = count(ledger, "finance.entry");
            ledger.setAutoCommit(false);
            ledger.createStatement().execute("lock table finance.entry in exclusive mode");
            approved = approveAMonth(desk);
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> count(ledger, WAIT_FOR_THE_LEDGER) > 0);
            portal.kill();
            assertThat(count(ledger, "finance.entry")).isEqualTo(booked);
        }
        portal.killAndStartAgain();
        try (var ledger = portal.database()) {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(5))
                    .pollInterval(Duration.ofSeconds(2))
                    .until(() -> count(ledger, "core.event_publication where event_type like '%HourApproved'") == 0);
            assertThat(count(ledger, "finance.entry")).isEqualTo(booked + approved);
            assertThat(count(ledger, "coaching.hour_entry where state = 'APPROVED'"))
                    .isEqualTo(booked + approved);
        }
    }

    private static int approveAMonth(Window desk) {
        desk.go("/loket/uren");
        desk.page().locator("main tbody a").first().click();
        var waiting = desk.page().locator("main input[name=entries][type=checkbox]");
        var number = waiting.count();
        assertThat(number).as("hours that wait").isPositive();
        for (int i = 0; i < number; i++) {
            waiting.nth(i).check();
        }
        desk.page()
                .locator("main form:has(#entries) button[type=submit]")
                .first()
                .click();
        assertThat(waiting.count()).isZero();
        return number;
    }

    private static int count(Connection database, String rows) throws SQLException {
        try (var statement = database.createStatement();
                var result = statement.executeQuery("select count(*) from " + rows)) {
            result.next();
            return result.getInt(1);
        }
    }

    private void register(Window window) {
        window.go("/aanmelden");
        Walk.fill(window, "givenName", "Bo");
        Walk.fill(window, "familyName", "Janssen");
        Walk.fill(window, "email", ADDRESS);
        Walk.fill(window, "postcode", "1066 SC");
        Walk.choose(window, "diploma", "HBO");
        window.page().locator("#conditions").check();
        window.page().locator("#consents").check();
        Walk.submit(window);
        assertThat(window.page().locator("#code").count()).isEqualTo(1);
    }

    /** The mail was perhaps not sent when the portal was killed; it comes, and it comes once. */
    private void confirm(Window window) {
        var reader = window.page().context().newPage();
        Awaitility.await().atMost(java.time.Duration.ofSeconds(90)).until(() -> {
            reader.navigate(base(window) + "/postbus?zoek=" + ADDRESS);
            return reader.locator("main a[href*='/postbus/']").count() == 1;
        });
        reader.locator("main a[href*='/postbus/']").first().click();
        var code =
                Pattern.compile("\\b(\\d{6})\\b").matcher(reader.locator("main").innerText());
        assertThat(code.find()).isTrue();
        Walk.fill(window, "code", code.group(1));
        window.page().locator("main form:has(#code) button[type=submit]").click();
        assertThat(window.page().url()).endsWith("/mijn");
    }

    private void upload(Window window) {
        window.go("/mijn/cv");
        var pdf = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n";
        window.page()
                .locator("#file")
                .setInputFiles(new FilePayload("cv.pdf", "application/pdf", pdf.getBytes(StandardCharsets.US_ASCII)));
        Walk.submit(window);
    }

    /** Lisa's two reports are in; the decision waits for Nadia. */
    private String decide(Window desk) {
        desk.go("/personas");
        desk.press("Nadia Haddou");
        desk.go("/loket/mensen?zoek=Berg");
        desk.follow("van den Berg");
        var dossier = desk.page().url().replaceAll("https?://[^/]+", "").replaceAll("[?#].*", "");
        desk.go(dossier + "/intake");
        Walk.choose(desk, "outcome", "GO");
        desk.page().locator("#reason").selectOption("SUITABLE");
        Walk.fill(desk, "feedback", "Een mooi gesprek.");
        desk.page().locator("form:has(#feedback) button[type=submit]").first().click();
        desk.press("Neem dit besluit");
        return dossier;
    }

    private static int mailsAbout(Window window, String name) {
        Awaitility.await().atMost(java.time.Duration.ofSeconds(150)).until(() -> {
            window.go("/postbus?zoek=" + name);
            return window.text().toLowerCase(java.util.Locale.ROOT).contains("besluit");
        });
        return window.page()
                .locator("main tr:has-text('esluit'), main li:has-text('esluit')")
                .count();
    }

    private static List<String> subjects(Window window, String address) {
        return window.go("/postbus?zoek=" + address)
                .page()
                .locator("main a[href*='/postbus/']")
                .allInnerTexts();
    }

    private static String base(Window window) {
        return Pattern.compile("https?://[^/]+")
                .matcher(window.page().url())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }
}
