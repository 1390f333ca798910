package nl.loket;

import static nl.loket.Portal.look;
import static nl.loket.Portal.requireFlawless;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.loket.meeting.MeetingDesk;
import nl.loket.meeting.PlanMeeting;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.lokettest.Browser.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Applying, as people do it: in one go with the self-scan of before, or over three visits on two devices (1.5, B15). */
@PortalTest
@Tag("slow")
class ApplyE2E {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 13);
    private static final byte[] PDF = "%PDF-1.7\nmy life".getBytes(StandardCharsets.UTF_8);
    private static final String MOTIVATION =
            "Ik wil leraar worden omdat ik elke dag wil zien dat een kind iets kan wat het gisteren nog niet kon.";

    @Autowired
    private Portal portal;

    @Autowired
    private MeetingDesk meetings;

    @BeforeEach
    void aDeskACoachAndAMeeting() {
        var nadia = portal.staff("Nadia", "Haddou", Role.INTERMEDIARY);
        portal.coach("Fatima", "Benali", 3);
        meetings.plan(
                Actor.of(nadia, Role.INTERMEDIARY),
                new PlanMeeting("HVA", TODAY.plusDays(10), LocalTime.of(19, 30), "Wibautstraat 2", false, 40));
    }

    @Test
    void inOneGo() {
        try (var samira = portal.window(390)) {
            look(samira, "/zelfscan");
            samira.page().locator("main .actions a").first().click();
            answers(samira, 7);
            samira.page().locator("main .actions a").first().click();
            requireFlawless(samira);
            samira.page().locator("main .card--now .actions a").first().click();
            assertThat(samira.page().locator("#withScan").isChecked()).isTrue();
            registers(samira);
            assertThat(samira.page().locator("body").innerText()).contains("je zelfscan is meegegaan");
            sendsCv(samira);
            motivation(samira, MOTIVATION, "true");
            look(samira, "/mijn/wat-ik-meebreng");
            samira.page().locator("#work").fill("Negen jaar bij een bank.");
            saves(samira);
            look(samira, "/mijn/voorkeuren");
            samira.page().locator("main input[name=section]").first().check();
            saves(samira);
            look(samira, "/mijn/ondersteuning");
            samira.page().locator("main button[name=none][value=true]").click();
            requireFlawless(samira);
            books(samira);
            assertThat(samira.text()).contains("Het loket plant je intake");
        }
    }

    @Test
    void overThreeVisitsOnTwoDevices() {
        try (var phone = portal.window(390);
                var laptop = portal.window(1280)) {
            look(phone, "/aanmelden");
            registers(phone);
            look(phone, "/mijn/zelfscan");
            answers(phone, 2);
            phone.page().locator("main button[name=done][value=false]").click();
            assertThat(phone.text()).contains("Begonnen, 4 antwoorden van de 14.");

            portal.signIn(laptop, "Samira", "nl");
            look(laptop, "/mijn/zelfscan");
            assertThat(laptop.text()).contains("deel 3 van 7");
            answers(laptop, 5);
            saves(laptop);
            sendsCv(laptop);
            motivation(laptop, "Ik wil kinderen leren", "false");

            look(phone, "/mijn/motivatie");
            assertThat(phone.page().locator("#text").inputValue()).isEqualTo("Ik wil kinderen leren");
            motivation(phone, MOTIVATION, "true");
            books(phone);
            assertThat(phone.text()).contains("Het loket plant je intake");
        }
    }

    private static void answers(Window window, int parts) {
        for (int part = 0; part < parts; part++) {
            window.page().locator("main input[type=radio][value=YES]").all().forEach(yes -> yes.check());
            window.page().locator("main button[name=done][value=true]").click();
        }
        requireFlawless(window);
    }

    private void registers(Window window) {
        window.page().locator("#givenName").fill("Samira");
        window.page().locator("#familyName").fill("El Amrani");
        window.page().locator("#email").fill(Portal.email("Samira"));
        window.page().locator("#postcode").fill("1066 SC");
        window.page().locator("input[name=diploma][value=HBO]").check();
        window.page().locator("#conditions").check();
        window.page().locator("#consents").check();
        saves(window);
        window.page().locator("#code").fill(portal.codeFor(Portal.email("Samira")));
        window.page().locator("main form:has(#code) button[type=submit]").click();
        assertThat(window.page().url()).endsWith("/mijn");
    }

    private static void sendsCv(Window window) {
        look(window, "/mijn/cv");
        window.page().locator("#file").setInputFiles(new FilePayload("cv.pdf", "application/pdf", PDF));
        saves(window);
    }

    private static void motivation(Window window, String text, String done) {
        look(window, "/mijn/motivatie");
        window.page().locator("#text").fill(text);
        window.page().locator("main button[name=done][value=" + done + "]").click();
        requireFlawless(window);
    }

    private static void books(Window window) {
        look(window, "/mijn/bijeenkomst");
        window.page().locator("form[action$='/boeken'] button").first().click();
        look(window, "/mijn");
    }

    private static void saves(Window window) {
        window.page().locator("main form button[type=submit]").first().click();
        requireFlawless(window);
    }
}
