package nl.loket;

import static nl.loket.Portal.requireFlawless;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.loket.coaching.CoachKind;
import nl.loket.meeting.MeetingDesk;
import nl.loket.meeting.PlanMeeting;
import nl.loket.party.BoardStatus;
import nl.loket.party.SchoolRegister;
import nl.loket.party.SchoolView;
import nl.loket.placement.KeepPlaces;
import nl.loket.placement.OpenVacancy;
import nl.loket.placement.PlacementType;
import nl.loket.placement.SchoolDesk;
import nl.loket.placement.VacancyDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.BusinessClock;
import nl.loket.shared.Role;
import nl.loket.shared.SchoolYear;
import nl.lokettest.Browser.Window;
import org.jspecify.annotations.Nullable;
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
    private Companions others;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private MeetingDesk meetings;

    @Autowired
    private SchoolDesk offers;

    @Autowired
    private VacancyDesk vacancies;

    @Autowired
    private SchoolRegister schools;

    private LocalDate today = START;
    private Actor desk = Actor.system("test");
    private @Nullable SchoolView school;

    @Test
    void aStrangerOfApril2020EndsInTheirOwnClass() {
        assertThat(LocalDate.now(clock)).as("the day this database began").isEqualTo(START);
        aDesk();
        var walk = new Walk(portal, "nl");
        try (var samira = portal.window(1280);
                var nadia = portal.window(1280);
                var fatima = portal.window(390);
                var renske = portal.window(390);
                var yvonne = portal.window(1280);
                var helena = portal.window(1280)) {
            walk.registers(samira, "Samira", "El Amrani");
            walk.completesTheApplication(samira);
            portal.signIn(nadia, "Nadia", "nl");
            var dossier = walk.opensTheDossier(nadia, "El Amrani");
            walk.plansTheIntake(nadia, dossier, today);
            walk.reports(nadia, dossier + "/intake/verslag");
            portal.signIn(fatima, "Fatima", "nl");
            portal.signIn(renske, "Renske", "nl");
            walk.reports(fatima, dossier.replace("/loket/mensen/", "/coach/intake/"));
            walk.decides(nadia, dossier, "Je kunt beginnen.");
            portal.coach("Erik", "de Ruiter", CoachKind.EXTERNAL, 9);
            others.register(5);
            others.lookAround(4);
            others.intake(desk, today);

            on(LocalDate.of(2020, 4, 14));
            hour(fatima, nadia, "INTAKE_TALK");
            on(LocalDate.of(2020, 5, 11));
            hour(fatima, nadia, "COACHING");
            others.hour(desk, today);
            wasAtTheMeeting(nadia, dossier);
            others.attended(desk);
            steps(nadia, dossier, "ST_11", "ST_12", "ST_13");
            place(nadia, renske, dossier, PlacementType.WORK_EXPERIENCE, LocalDate.of(2020, 9, 1));
            pass(nadia, dossier);

            on(LocalDate.of(2020, 8, 17));
            steps(nadia, dossier, "ST_15", "ST_18", "COACH_CONSULTED");
            pass(nadia, dossier);
            steps(nadia, dossier, "ST_19", "PROFILE");
            on(LocalDate.of(2020, 9, 1));
            place(nadia, renske, dossier, PlacementType.TRAINING, LocalDate.of(2022, 7, 20));
            pass(nadia, dossier);
            hour(fatima, nadia, "APPOINTMENT_TALK");
            steps(nadia, dossier, "ST_23", "ST_24", "ST_25", "ST_27", "ST_30");
            pass(nadia, dossier);

            on(LocalDate.of(2020, 10, 5));
            hour(fatima, nadia, "LESSON_VISIT");
            on(LocalDate.of(2021, 9, 2));
            for (var month = 1; month < 12; month += 3) {
                talk(nadia, dossier, LocalDate.of(2020, 9, 15).plusMonths(month));
            }
            steps(nadia, dossier, "ST_32");
            pass(nadia, dossier);
            on(LocalDate.of(2021, 11, 1));
            hour(fatima, nadia, "PORTFOLIO");
            on(LocalDate.of(2022, 6, 1));
            steps(nadia, dossier, "ST_49");
            pass(nadia, dossier);
            on(LocalDate.of(2022, 7, 20));
            steps(nadia, dossier, "ST_52");
            place(nadia, renske, dossier, PlacementType.PERMANENT, null);
            pass(nadia, dossier);
            on(LocalDate.of(2022, 9, 12));
            hour(fatima, nadia, "COACHING");
            on(LocalDate.of(2023, 2, 1));
            steps(nadia, dossier, "ST_58");
            others.pass(desk);
            portal.signIn(helena, "Helena", "nl");
            assertThat(completed(helena)).isEqualTo("5");
            passes(nadia, dossier);

            Portal.look(samira, "/mijn");
            assertThat(samira.text()).contains("Je traject is afgerond");
            assertThat(completed(helena)).isEqualTo("6");
            everyHourIsInItsLineAndYear(portal.signIn(yvonne, "Yvonne", "nl"));
        }
    }

    /** Six pots, six lines; and the hour of an external coach with VAT. The streams of each add up to it. */
    private void everyHourIsInItsLineAndYear(Window finance) {
        booked(finance, "A-P-01", "2020-2021", "Intake", "14 april 2020", "50,00");
        booked(finance, "A-P-03", "2020-2021", "Voortraject", "11 mei 2020", "50,00");
        booked(finance, "A-P-07", "2020-2021", "Aanstelling", "1 september 2020", "50,00");
        booked(finance, "C-P-01", "2020-2021", "Jaar 1", "5 oktober 2020", "50,00");
        booked(finance, "C-P-03", "2021-2022", "Jaar 2", "1 november 2021", "50,00");
        booked(finance, "D-P-01", "2022-2023", "Eigen klas", "12 september 2022", "50,00");
        booked(finance, "A-O-03", "2020-2021", "Voortraject", "11 mei 2020", "96,80");
    }

    private void booked(Window finance, String line, String year, String pot, String day, String amount) {
        Portal.look(finance, "/financien/regels/" + line);
        var entries = finance.page().locator("main table:has(caption#entries-caption) tbody tr");
        assertThat(entries.count()).as("entries on " + line).isEqualTo(1);
        assertThat(entries.first().innerText())
                .contains(pot, day, amount)
                .doesNotContain("Amrani", "Benali", "Gesprek");
        var years = finance.page().locator("main tr:has(th[scope=row]:has-text('" + year + "'))");
        assertThat(years.first().innerText()).as(line + " in " + year).contains(amount);
    }

    /** Sessions live by system time, so everyone stays signed in while business time moves. */
    private void on(LocalDate day) {
        today = day;
        clock.shiftBy(
                clock.offsetTo(day.atTime(10, 0).atZone(BusinessClock.AMSTERDAM).toInstant()));
    }

    private void aDesk() {
        desk = Actor.of(portal.staff("Nadia", "Haddou", Role.INTERMEDIARY), Role.INTERMEDIARY);
        portal.staff("Helena", "Bos", Role.STEERING_GROUP);
        portal.staff("Yvonne", "Smeets", Role.FINANCE);
        portal.coach("Fatima", "Benali", 3);
        meetings.plan(
                desk, new PlanMeeting("HVA", START.plusDays(8), LocalTime.of(19, 30), "Wibautstraat 2", false, 40));
        var trains = schools.schools().stream()
                .filter(s -> s.status() == BoardStatus.PARTICIPATING && !s.closed())
                .findFirst()
                .orElseThrow();
        IntStream.rangeClosed(2019, 2022)
                .forEach(
                        year -> offers.keepPlaces(desk, new KeepPlaces(trains.id(), new SchoolYear(year), 6, true, 0)));
        portal.head(trains.id(), "Renske", "Oudeman");
        school = trains;
    }

    private void wasAtTheMeeting(Window desk, String dossier) {
        desk.go(dossier + "/bijeenkomsten");
        requireFlawless(desk);
        desk.page().locator("form[action$='/bevestigen'] button").first().click();
    }

    /** On her pages, and at the desk for those who go beside her. */
    private void steps(Window nadia, String dossier, String... done) {
        for (var step : done) {
            record(nadia, dossier, step, today);
        }
        requireFlawless(nadia);
        others.done(desk, today, done);
    }

    /** One per quarter (GT-07). */
    private void talk(Window nadia, String dossier, LocalDate on) {
        record(nadia, dossier, "ST_39", on);
        others.done(desk, on, "ST_39");
    }

    private static void record(Window nadia, String dossier, String step, LocalDate on) {
        nadia.go(dossier + "/stappen?stap=" + step);
        nadia.page().locator("#step").selectOption(step);
        nadia.page().locator("#outcome").selectOption("DONE");
        Walk.fill(nadia, "on", on.toString());
        Walk.fill(nadia, "onBehalfOf", "HvA");
        nadia.page().locator("form[action$='/stappen'] button[type=submit]").click();
    }

    private void pass(Window nadia, String dossier) {
        passes(nadia, dossier);
        others.pass(desk);
    }

    private static void passes(Window desk, String dossier) {
        desk.go(dossier + "/stappen");
        requireFlawless(desk);
        var button = desk.page().locator("form[action$='/stappen/verder'] button[type=submit]");
        assertThat(button.count()).as("a gate that is open: " + desk.text()).isPositive();
        button.first().click();
        requireFlawless(desk);
    }

    /** The desk asks, and the head of the school says yes and names who walks along. */
    private void place(Window nadia, Window renske, String dossier, PlacementType type, @Nullable LocalDate until) {
        var there = Objects.requireNonNull(school);
        if (type == PlacementType.PERMANENT) {
            vacancies.open(desk, new OpenVacancy(there.id(), today, 6, "Groep 5"));
        }
        nadia.go(dossier + "/plaatsing?school=" + there.id());
        requireFlawless(nadia);
        nadia.page().locator("#type").selectOption(type.name());
        Walk.fill(nadia, "from", today.toString());
        Walk.fill(nadia, "match", "Dicht bij huis, en een team dat graag opleidt.");
        if (until != null) {
            Walk.fill(nadia, "until", until.toString());
        } else {
            nadia.page().locator("#vacancy").selectOption(new SelectOption().setIndex(1));
        }
        nadia.page().locator("form:has(#type) button[type=submit]").click();
        requireFlawless(nadia);
        confirm(renske);
        nadia.go(dossier + "/plaatsing");
        assertThat(nadia.page().locator("#plaatsen").innerText()).contains(there.name());
        others.place(desk, there, type, today, until);
    }

    private static void confirm(Window head) {
        head.go("/school");
        requireFlawless(head);
        head.page().locator(".card--now a").first().click();
        requireFlawless(head);
        Walk.fill(head, "name", "Bea Kok");
        head.page().locator("#willing").check();
        if (head.page().locator("#aware").count() > 0) {
            head.page().locator("#aware").check();
        }
        head.page().locator("form:has(#name) button[type=submit]").click();
        requireFlawless(head);
        assertThat(head.text()).contains("Er wacht niets op je");
    }

    /** From the coach's own home, as on a phone: who and today stand there already. The desk approves it. */
    private void hour(Window coach, Window nadia, String kind) {
        coach.go("/coach");
        requireFlawless(coach);
        Walk.choose(coach, "quick", "60");
        Walk.fill(coach, "line", "Gesprek");
        coach.page().locator("main form:has(#line) summary").click();
        coach.page().locator("#kind").selectOption(kind);
        coach.page().locator("form:has(#line) button[type=submit]").first().click();
        requireFlawless(coach);
        approvesIt(nadia);
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

    /** The steering group sees the cohort of 2020-2021, in which she started training. */
    private static String completed(Window steering) {
        steering.go("/stuurgroep?jaar=2020-2021");
        requireFlawless(steering);
        return steering.page()
                .locator("tr[data-stage=COMPLETED] td.number")
                .first()
                .innerText()
                .strip();
    }
}
