package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

    @TempDir
    private Path folder;

    @Test
    void nothingIsLostAndNothingDoubledByAKill() throws IOException {
        try (var portal = new PackagedPortal(folder);
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
