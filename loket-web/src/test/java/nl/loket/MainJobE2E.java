package nl.loket;

import static nl.loket.Portal.requireFlawless;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.IntStream;
import nl.loket.meeting.MeetingDesk;
import nl.loket.meeting.PlanMeeting;
import nl.loket.party.BoardStatus;
import nl.loket.party.SchoolRegister;
import nl.loket.party.SchoolView;
import nl.loket.placement.KeepPlaces;
import nl.loket.placement.PlacementDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.BusinessClock;
import nl.loket.shared.Role;
import nl.loket.shared.SchoolYear;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.Cast;
import nl.lokettest.Browser.Window;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The main job: somebody who registers on 1 April 2020 ends up in their own class, through every gate, and the clock moves as they do. */
@PortalTest
@TestPropertySource(properties = "loket.starts-on=2020-04-01")
class MainJobE2E {

    private static final LocalDate START = LocalDate.of(2020, 4, 1);

    @Autowired
    private Portal portal;

    @Autowired
    private Cast cast;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private MeetingDesk meetings;

    @Autowired
    private PlacementDesk placements;

    @Autowired
    private SchoolRegister schools;

    private LocalDate today = START;

    @Test
    void aStrangerOfApril2020EndsInTheirOwnClass() {
        assertThat(LocalDate.now(clock)).as("the day this database began").isEqualTo(START);
        var school = aDesk();
        var walk = new Walk(portal, "nl");
        try (var samira = portal.window(1280);
                var nadia = portal.window(1280);
                var fatima = portal.window(390);
                var helena = portal.window(1280)) {
            walk.registers(samira, "Samira", "El Amrani");
            walk.completesTheApplication(samira);
            portal.signIn(nadia, "Nadia", "nl");
            var dossier = walk.opensTheDossier(nadia, "El Amrani");
            walk.plansTheIntake(nadia, dossier, today);
            walk.reports(nadia, dossier + "/intake/verslag");
            portal.signIn(fatima, "Fatima", "nl");
            walk.reports(fatima, dossier.replace("/loket/mensen/", "/coach/intake/"));
            walk.decides(nadia, dossier, "Je kunt beginnen.");

            on(LocalDate.of(2020, 5, 11));
            logsAnHour(fatima);
            approvesIt(nadia);
            wasAtTheMeeting(nadia, dossier);
            steps(nadia, dossier, "ST_11", "ST_12", "ST_13");
            place(nadia, dossier, school, "WORK_EXPERIENCE", LocalDate.of(2020, 9, 1));
            pass(nadia, dossier);

            on(LocalDate.of(2020, 8, 17));
            steps(nadia, dossier, "ST_15", "ST_18", "COACH_CONSULTED");
            pass(nadia, dossier);
            steps(nadia, dossier, "ST_19", "PROFILE");
            on(LocalDate.of(2020, 9, 1));
            place(nadia, dossier, school, "TRAINING", LocalDate.of(2022, 7, 20));
            pass(nadia, dossier);
            steps(nadia, dossier, "ST_23", "ST_24", "ST_25", "ST_27", "DUO_NAMED", "ST_30");
            pass(nadia, dossier);

            on(LocalDate.of(2021, 9, 2));
            steps(nadia, dossier, "ST_39", "ST_32");
            pass(nadia, dossier);
            on(LocalDate.of(2022, 6, 1));
            steps(nadia, dossier, "ST_49");
            pass(nadia, dossier);
            on(LocalDate.of(2022, 7, 20));
            steps(nadia, dossier, "ST_52", "ST_56");
            place(nadia, dossier, school, "PERMANENT", null);
            pass(nadia, dossier);
            on(LocalDate.of(2023, 2, 1));
            steps(nadia, dossier, "ST_58");
            fiveOthersComplete();
            portal.signIn(helena, "Helena", "nl");
            assertThat(completed(helena)).isEqualTo("5");
            pass(nadia, dossier);

            Portal.look(samira, "/mijn");
            assertThat(samira.text()).contains("Je traject is afgerond");
            assertThat(completed(helena)).isEqualTo("6");
        }
    }

    /** Sessions live by system time, so everyone stays signed in while business time moves. */
    private void on(LocalDate day) {
        today = day;
        clock.shiftBy(
                clock.offsetTo(day.atTime(10, 0).atZone(BusinessClock.AMSTERDAM).toInstant()));
    }

    private SchoolView aDesk() {
        var nadia = Actor.of(portal.staff("Nadia", "Haddou", Role.INTERMEDIARY), Role.INTERMEDIARY);
        portal.staff("Helena", "Bos", Role.STEERING_GROUP);
        portal.coach("Fatima", "Benali", 3);
        meetings.plan(
                nadia, new PlanMeeting("HVA", START.plusDays(8), LocalTime.of(19, 30), "Wibautstraat 2", false, 40));
        var school = schools.schools().stream()
                .filter(s -> s.status() == BoardStatus.PARTICIPATING && !s.closed())
                .findFirst()
                .orElseThrow();
        IntStream.rangeClosed(2019, 2022)
                .forEach(year ->
                        placements.keepPlaces(nadia, new KeepPlaces(school.id(), new SchoolYear(year), 2, true, 0)));
        return school;
    }

    /** One to four are not shown, so one more is seen from five on. */
    private void fiveOthersComplete() {
        for (int i = 0; i < 5; i++) {
            cast.at(TrajectoryStatus.COMPLETED, today, "Joost", "Visser");
        }
    }

    private void wasAtTheMeeting(Window desk, String dossier) {
        desk.go(dossier + "/bijeenkomsten");
        requireFlawless(desk);
        desk.page().locator("form[action$='/bevestigen'] button").first().click();
    }

    private void steps(Window desk, String dossier, String... done) {
        for (var step : done) {
            desk.go(dossier + "/stappen?stap=" + step);
            desk.page().locator("#step").selectOption(step);
            desk.page().locator("#outcome").selectOption("DONE");
            Walk.fill(desk, "on", today.toString());
            Walk.fill(desk, "onBehalfOf", "HvA");
            desk.page().locator("form[action$='/stappen'] button[type=submit]").click();
        }
        requireFlawless(desk);
    }

    private void pass(Window desk, String dossier) {
        desk.go(dossier + "/stappen");
        requireFlawless(desk);
        var button = desk.page().locator("form[action$='/stappen/verder'] button[type=submit]");
        assertThat(button.count()).as("a gate that is open: " + desk.text()).isPositive();
        button.first().click();
        requireFlawless(desk);
    }

    private void place(
            Window desk,
            String dossier,
            SchoolView school,
            String type,
            @org.jspecify.annotations.Nullable LocalDate until) {
        desk.go(dossier + "/plaatsing?school=" + school.id());
        requireFlawless(desk);
        desk.page().locator("#type").selectOption(type);
        Walk.fill(desk, "from", today.toString());
        if (until != null) {
            Walk.fill(desk, "until", until.toString());
        } else {
            desk.page().locator("#vacancy").check();
            Walk.fill(desk, "reason", "De school heeft een vacature.");
        }
        desk.page().locator("form:has(#type) button[type=submit]").click();
        requireFlawless(desk);
        assertThat(desk.text()).contains(school.name());
    }

    private void logsAnHour(Window coach) {
        coach.go("/coach/uren");
        requireFlawless(coach);
        coach.page().locator("#person").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        Walk.choose(coach, "quick", "60");
        coach.page().locator("#kind").selectOption("COACHING");
        Walk.fill(coach, "line", "Kennismaking");
        coach.page().locator("form:has(#line) button[type=submit]").first().click();
        requireFlawless(coach);
    }

    private void approvesIt(Window desk) {
        desk.go("/loket/uren");
        requireFlawless(desk);
        desk.page().locator("main tbody a").first().click();
        requireFlawless(desk);
        desk.page().locator("main input[name=entries][type=checkbox]").first().check();
        desk.page()
                .locator("main form:has(input[name=entries]) button[type=submit]")
                .first()
                .click();
        requireFlawless(desk);
        assertThat(desk.page()
                        .locator("main input[name=entries][type=checkbox]")
                        .count())
                .isZero();
    }

    /** The steering group sees the cohort of 2022-2023, in which she completes. */
    private static String completed(Window steering) {
        steering.go("/stuurgroep?jaar=2022-2023");
        requireFlawless(steering);
        return steering.page()
                .locator("tr[data-stage=COMPLETED] td.number")
                .first()
                .innerText()
                .strip();
    }
}
