package nl.loket;

import static nl.loket.Portal.look;
import static nl.loket.Portal.requireFlawless;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.lokettest.Browser.Window;

/** The steps people take in the portal, each on its own page, each page looked at for faults. */
final class Walk {

    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"
                    .getBytes(StandardCharsets.US_ASCII);

    private final Portal portal;
    private final String language;

    Walk(Portal portal, String language) {
        this.portal = portal;
        this.language = language;
    }

    void visitorReadsTheStory(Window visitor) {
        look(visitor, "/?taal=" + language);
        look(visitor, "/route");
        look(visitor, "/check");
        submit(visitor);
        assertThat(visitor.page()
                        .locator("[aria-invalid=true], .utrecht-form-field--invalid")
                        .count())
                .isPositive();
        requireFlawless(visitor);
    }

    void registers(Window visitor, String given, String family) {
        look(visitor, "/aanmelden");
        submit(visitor);
        requireFlawless(visitor);
        fill(visitor, "givenName", given);
        fill(visitor, "familyName", family);
        fill(visitor, "email", Portal.email(given));
        fill(visitor, "postcode", "1066 SC");
        choose(visitor, "diploma", "HBO");
        fill(visitor, "background", "Negen jaar bij een bank, en bijles aan kinderen in Slotervaart.");
        visitor.page().locator("#conditions").check();
        visitor.page().locator("#consents").check();
        submit(visitor);
        requireFlawless(visitor);
        fill(visitor, "code", portal.codeFor(Portal.email(given)));
        visitor.page().locator("main form:has(#code) button[type=submit]").click();
        assertThat(visitor.page().url()).endsWith("/mijn");
        requireFlawless(visitor);
    }

    void completesTheApplication(Window candidate) {
        look(candidate, "/mijn/zelfscan");
        for (int part = 0; part < 7; part++) {
            for (Locator yes : candidate
                    .page()
                    .locator("main input[type=radio][value=YES]")
                    .all()) {
                yes.check();
            }
            submit(candidate);
            if (part % 3 == 0) {
                requireFlawless(candidate);
            }
        }
        submit(candidate);
        requireFlawless(candidate);
        look(candidate, "/mijn/cv");
        candidate.page().locator("#file").setInputFiles(new FilePayload("cv.pdf", "application/pdf", PDF));
        submit(candidate);
        look(candidate, "/mijn/motivatie");
        fill(
                candidate,
                "text",
                "Ik wil leraar worden omdat ik elke dag wil zien dat een kind iets kan wat het gisteren nog niet kon.");
        candidate
                .page()
                .locator("main form button[value=true], main form button[name=done]")
                .first()
                .click();
        look(candidate, "/mijn/bijeenkomst");
        candidate.page().locator("form[action$='/boeken'] button").first().click();
        requireFlawless(candidate);
        look(candidate, "/mijn/route");
        look(candidate, "/mijn/documenten");
        look(candidate, "/mijn/gegevens");
        look(candidate, "/mijn/tijdlijn");
        look(candidate, "/mijn/stoppen");
        look(candidate, "/mijn");
    }

    /** @return the address of the dossier */
    String opensTheDossier(Window desk, String family) {
        look(desk, "/loket?taal=" + language);
        look(desk, "/loket/mensen");
        desk.page()
                .getByRole(com.microsoft.playwright.options.AriaRole.LINK, new Page.GetByRoleOptions().setName(family))
                .first()
                .click();
        requireFlawless(desk);
        return desk.page().url().replaceAll("https?://[^/]+", "").replaceAll("[?#].*", "");
    }

    void plansTheIntake(Window desk, String dossier, LocalDate on) {
        look(desk, dossier + "/intake");
        fill(desk, "on", on.toString());
        fill(desk, "at", "15:30");
        fill(desk, "place", "Loket, kamer 2");
        chooseFirst(desk, "intermediary");
        chooseFirst(desk, "coach");
        desk.page()
                .locator("form[action$='/intake/plannen'] button[type=submit]")
                .first()
                .click();
        requireFlawless(desk);
    }

    void reports(Window reporter, String page) {
        look(reporter, page);
        for (var field : new String[] {"motivation", "profession", "guidance", "feasibility"}) {
            fill(reporter, field, "Duidelijk en met eigen voorbeelden.");
        }
        reporter.page().locator("#advice").selectOption("GO");
        reporter.page()
                .getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(portal.say("desk.report.submit", language)))
                .click();
        requireFlawless(reporter);
    }

    void decides(Window desk, String dossier, String feedback) {
        look(desk, dossier + "/intake");
        choose(desk, "outcome", "GO");
        desk.page().locator("#reason").selectOption("SUITABLE");
        fill(desk, "feedback", feedback);
        desk.page().locator("form:has(#feedback) button[type=submit]").first().click();
        requireFlawless(desk);
        desk.page()
                .getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(portal.say("desk.confirm.submit", language)))
                .click();
        requireFlawless(desk);
    }

    static void fill(Window window, String id, String text) {
        window.page().locator("#" + id).fill(text);
    }

    static void choose(Window window, String name, String value) {
        window.page()
                .locator("input[name='" + name + "'][value='" + value + "']")
                .check();
    }

    private static void chooseFirst(Window window, String id) {
        var select = window.page().locator("#" + id);
        var first = select.locator("option:not([value=''])").first().getAttribute("value");
        select.selectOption(first);
    }

    static void submit(Window window) {
        window.page().locator("main form button[type=submit]").first().click();
    }
}
