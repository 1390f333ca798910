package nl.loket.web.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.loket.PortalTest;
import nl.loket.coaching.AddCoach;
import nl.loket.coaching.CoachDesk;
import nl.loket.coaching.CoachKind;
import nl.loket.coaching.HourDesk;
import nl.loket.coaching.HourId;
import nl.loket.coaching.HourKind;
import nl.loket.coaching.HourState;
import nl.loket.coaching.HourView;
import nl.loket.coaching.LogHours;
import nl.loket.document.DocumentDesk;
import nl.loket.document.DocumentKind;
import nl.loket.document.FileContent;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.trajectory.CaseDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.trajectory.WaitKind;
import nl.loket.web.SignedIn;
import nl.loket.web.desk.DeskPeople;
import nl.loket.web.desk.DeskPeople.Candidate;
import nl.loket.web.desk.Pages;
import nl.lokettest.StatementCount;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class CoachPagesIT {

    private static final Actor TEST = Actor.system("test");
    private static final LocalDate TODAY = LocalDate.of(2023, 3, 13);

    @Autowired
    MockMvc mvc;

    @Autowired
    DeskPeople people;

    @Autowired
    CoachDesk coaches;

    @Autowired
    HourDesk hours;

    @Autowired
    DocumentDesk documents;

    @Autowired
    CaseDesk cases;

    @Autowired
    JdbcClient jdbc;

    Actor nadia = TEST;
    Actor fatima = TEST;
    Candidate samira = new Candidate(nl.loket.shared.PersonId.create(), TrajectoryId.create());

    @BeforeEach
    void aCoachWithSomebodyInYearOne() {
        nadia = people.staff("Nadia", "Bouzid", Role.INTERMEDIARY);
        fatima = coach("Fatima", "Benali", 40);
        samira = people.at(TrajectoryStatus.YEAR_ONE, "Samira", "El Amrani");
    }

    @Test
    void myPeopleStandThereWithTheirPhaseAndWhatIDo() throws Exception {
        var tom = people.at(TrajectoryStatus.INTAKE_READY, "Tom", "IJsbrand");
        people.plan(tom, nadia, fatima);
        var page = coach().open("/coach", 200);
        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(page.select(".card--now").text()).contains("Schrijf je deel van het intakeverslag van Tom IJsbrand");
        assertThat(page.select("tbody").text()).contains("El Amrani, Samira", "Werken en leren", "IJsbrand, Tom");
        assertThat(page.select("tbody tr").eachText())
                .anyMatch(row -> row.contains("Samira") && row.contains("Naar jaar 2"))
                .anyMatch(row -> row.contains("Tom") && row.contains("Start van het voortraject"));
        assertThat(page.select("tbody a").eachAttr("href"))
                .contains("/coach/intake/" + tom.trajectory(), "/coach/mensen/" + samira.trajectory());
        people.report(tom, fatima);
        assertThat(coach().open("/coach", 200).select(".card--now")).isEmpty();
    }

    @Test
    void hoursThatCameBackAreTheFirstThingACoachSees() throws Exception {
        var id = log(60);
        assertThat(coach().open("/coach", 200).select(".card--now")).isEmpty();
        hours.sendBack(nadia, id, "Dit was een andere dag");
        var card = coach().open("/coach", 200).select(".card--now");
        assertThat(card.text()).contains("maandag 13 maart 2023", "Dit was een andere dag");
        assertThat(card.select("a").attr("href")).isEqualTo("/coach/uren/" + id);
        assertThat(coach().open("/coach/uren/" + id, 200)
                        .select(".notification--warning")
                        .text())
                .contains("Dit was een andere dag");
        hours.withdraw(fatima, id);
        assertThat(coach().open("/coach", 200).select(".card--now")).isEmpty();
    }

    @Test
    void withoutPeopleThePageSaysWhy() throws Exception {
        var later = new Pages(mvc, coach("Ilse", "Jansen", 0));
        assertThat(later.open("/coach", 200).text()).contains("nog niemand aan je gekoppeld");
        assertThat(later.open("/coach/uren", 200).text()).contains("nog niemand aan je gekoppeld");
    }

    @Test
    void aPersonShowsWhatComesNextContactAndDocumentsToTheirCoachAlone() throws Exception {
        var cv = documents.store(
                TEST, samira.person(), DocumentKind.CV, "mijn cv.pdf", FileContent.of("%PDF-1.4 x".getBytes()));
        var url = "/coach/mensen/" + samira.trajectory();
        var page = coach().open(url, 200);
        assertThat(page.text())
                .contains("Samira El Amrani", "Jaar 1", "Tien jaar in de zorg", "Naar jaar 2", "mijn cv.pdf", "60 uur");
        assertThat(page.select("a[href^=mailto]")).hasSize(1);
        var file = mvc.perform(get(url + "/documenten/" + cv).with(SignedIn.as(fatima.requirePerson())))
                .andReturn()
                .getResponse();
        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getHeader("Content-Disposition")).startsWith("attachment");

        assertThat(jdbc.sql("select count(*) from audit.entry where kind = 'saw' and about_id = :id")
                        .param("id", samira.person().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);

        var other = coach("Ilse", "Jansen", 3);
        for (var asked : List.of(url, url + "/documenten/" + cv)) {
            new Pages(mvc, other).open(asked, 404);
            new Pages(mvc, nadia).open(asked, 403);
        }
        var tom = people.at(TrajectoryStatus.PRE_TRACK, "Tom", "IJsbrand");
        coach().open("/coach/mensen/" + tom.trajectory() + "/documenten/" + cv, 404);
        coach().open("/coach/mensen/" + UUID.randomUUID(), 404);
        coach().open("/coach/mensen/geen-id", 404);
    }

    @Test
    void hoursAreWrittenInAFewFieldsAndTheMeterMoves() throws Exception {
        var form = coach().open("/coach/uren?voor=" + samira.trajectory(), 200);
        assertThat(form.select("#person option[selected]").val())
                .isEqualTo(samira.trajectory().toString());
        assertThat(form.select("input[name=quick][checked]").val()).isEqualTo("60");
        assertThat(form.select("#on").val()).isEqualTo("2023-03-13");
        assertThat(form.text()).contains("0 van 60 uur geschreven, nog 60");

        var fields = new HashMap<>(entry());
        fields.put("form", form.select("input[name=form]").val());
        assertThat(coach().done("/coach/uren", fields)).isEqualTo("/coach/uren?voor=" + samira.trajectory());
        coach().done("/coach/uren", fields);

        var page = coach().open("/coach/uren?voor=" + samira.trajectory(), 200);
        assertThat(page.text())
                .contains("1,5 van 60 uur geschreven, nog 58,5", "Wacht op goedkeuring", "lesbezoek groep 5");
        assertThat(mine()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "person, '', voor wie",
        "person, geen-id, ''",
        "minutes, 0, van 1 minuut tot en met 10 uur",
        "minutes, 10:01, van 1 minuut tot en met 10 uur",
        "minutes, -5, 'zoals 1,5 of 1:30'",
        "minutes, veel, 'zoals 1,5 of 1:30'",
        "minutes, 1.30, 'zoals 1,5 of 1:30'",
        "minutes, LONG, ''",
        "on, '', datum",
        "on, morgen, ''",
        "kind, '', wat voor werk",
        "kind, NIETS, ''",
        "line, '', hoogstens 200 tekens",
        "line, '  ', hoogstens 200 tekens",
        "line, LONG, hoogstens 200 tekens"
    })
    void eachFieldSaysWhatIsWrongAndTheOthersAreKept(String field, String typed, String says) throws Exception {
        var value = typed.equals("LONG") ? Pages.LONG : typed;
        var fields = new HashMap<>(entry());
        fields.put(field, value);
        var page = coach().send("/coach/uren", 422, fields);
        assertThat(Pages.at(page, field))
                .containsIgnoringCase(says)
                .isNotEmpty()
                .doesNotContain("Failed");
        if (!field.equals("line")) {
            assertThat(page.select("#line").val()).isEqualTo("lesbezoek groep 5");
        }
        if (field.equals("line") || field.equals("minutes")) {
            assertThat(page.select("#" + field).val()).isEqualTo(value.isBlank() ? "" : value);
        }
        assertThat(page.select("input[name=form]").val()).isEqualTo(fields.get("form"));
        assertThat(mine()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "on, 2023-03-14, niet in de toekomst",
        "on, 2023-03-12, begeleidde je deze persoon niet",
        "minutes, 0, van 1 minuut tot en met 10 uur",
        "line, LONG, hoogstens 200 tekens"
    })
    void whatARuleRefusesStandsAtTheFieldThatMendsItAndNowhereElse(String field, String typed, String says)
            throws Exception {
        var value = typed.equals("LONG") ? Pages.LONG : typed;
        var page = refusedOnlyAt(field, typing(field, value));
        assertThat(Pages.at(page, field)).contains(says);
        assertThat(page.select("[data-error-summary] a").eachAttr("href")).containsExactly("#" + field);
        assertThat(page.select("#" + field).val()).isEqualTo(value);
    }

    @Test
    void aDayOfAPauseOrAfterTheEndIsRefusedAtTheDate() throws Exception {
        cases.waitUntil(nadia, samira.trajectory(), WaitKind.PAUSE, TODAY.plusDays(7), "verhuizing");
        assertThat(Pages.at(refusedOnlyAt("on", entry()), "on")).contains("lag het traject stil");

        var tom = people.at(TrajectoryStatus.COMPLETED, "Tom", "IJsbrand");
        var page = refusedOnlyAt("on", typing("person", tom.trajectory().toString()));
        assertThat(Pages.at(page, "on")).contains("liep er geen traject");
    }

    @Test
    void aChangeIsRefusedAtItsFieldTooAndHoursSentBeforeAreTheWholeForms() throws Exception {
        var url = "/coach/uren/" + log(60);
        var fields = typing("on", "2023-03-14");
        fields.put("version", "0");
        assertThat(Pages.at(coach().send(url, 422, fields), "on")).contains("niet in de toekomst");

        coach().done("/coach/uren", entry());
        var again = coach().send("/coach/uren", 422, typing("line", "iets anders"));
        assertThat(again.select("[data-error-summary]").text()).contains("al bewaard");
        assertThat(again.select("[id$=-error]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"30, ½ uur", "60, 1 uur", "90, 1½ uur", "120, 2 uur"})
    void aUsualEntryShowsItsChoiceAndIsSaidTheSameInTheList(int minutes, String words) throws Exception {
        var page = coach().open("/coach/uren/" + log(minutes), 200);
        var chosen = page.select(".segment input[checked]");
        assertThat(chosen.eachAttr("value")).containsExactly(String.valueOf(minutes));
        assertThat(chosen.next("label").text()).isEqualTo(words);
        assertThat(page.select("#minutes").val()).isEmpty();
        assertThat(page.select(".entry__amount").text()).isEqualTo(words);
    }

    @Test
    void aChoiceWinsOverTheMinutesThatStoodThereButNotOverOthers() throws Exception {
        var id = log(75);
        var url = "/coach/uren/" + id;
        var form = coach().open(url, 200);
        assertThat(form.select(".segment input[checked]")).isEmpty();
        assertThat(form.select("#minutes").val()).isEqualTo("1,25");
        assertThat(form.select(".entry__amount").text()).isEqualTo("1 uur 15 minuten");

        var fields = typing("minutes", "1,25");
        fields.put("version", "0");
        fields.put("quick", "30");
        coach().done(url, fields);
        assertThat(hours.entry(fatima, id).minutes()).isEqualTo(30);
        fields.put("version", "1");
        fields.put("minutes", "1:20");
        coach().done(url, fields);
        assertThat(hours.entry(fatima, id).minutes()).isEqualTo(80);
    }

    @Test
    void moreThanThePotHoldsIsRefusedWithWhatIsLeft() throws Exception {
        for (int i = 0; i < 5; i++) {
            log(600);
        }
        log(550);
        var page = coach().send("/coach/uren", 422, entry());
        assertThat(Pages.at(page, "minutes")).contains("Jaar 1", "50 minuten");
        assertThat(page.select("[id$=-error]").eachAttr("id")).containsExactly("minutes-error");
        assertThat(mine()).hasSize(6);
    }

    @Test
    void fromTheHomePageHoursTakeALineAndOneTapForWhomeverWasLast() throws Exception {
        var tom = people.at(TrajectoryStatus.YEAR_ONE, "Tom", "IJsbrand");
        assertThat(coach().open("/coach", 200)
                        .select("#person option[selected]")
                        .val())
                .as("nobody was last, so by name")
                .isEqualTo(samira.trajectory().toString());
        hours.log(fatima, UUID.randomUUID(), new LogHours(tom.trajectory(), TODAY, 30, HourKind.COACHING, "Gebeld"));
        var form = coach().open("/coach", 200).select("form[action=/coach/uren]");
        assertThat(form).hasSize(1);
        assertThat(form.select("#person option[selected]").val())
                .isEqualTo(tom.trajectory().toString());
        assertThat(form.select("#on").val()).isEqualTo("2023-03-13");
        assertThat(form.select("details #on, details #kind, details #minutes")).hasSize(3);
        var fields = new HashMap<String, String>();
        for (var field : form.select("input:not([type=radio]), select")) {
            fields.put(
                    field.attr("name"),
                    field.normalName().equals("select")
                            ? field.select("option[selected]").val()
                            : field.val());
        }
        fields.put("quick", form.select("input[name=quick][checked]").val());
        fields.remove("_csrf");
        fields.put("line", "Rekenles voorbereid");
        coach().done("/coach/uren", fields);
        assertThat(mine().getFirst())
                .returns(tom.trajectory(), HourView::trajectory)
                .returns(60, HourView::minutes)
                .returns(TODAY, HourView::on)
                .returns("Rekenles voorbereid", HourView::line);
    }

    @Test
    void theSameHoursAgainAreAskedAboutAndThenWrittenAsASecondTalk() throws Exception {
        coach().done("/coach/uren", entry());
        var again = typing("form", UUID.randomUUID().toString());
        var page = refusedOnlyAt("second", again);
        assertThat(Pages.at(page, "second")).contains("Was dit een tweede gesprek?");
        assertThat(page.select("#line").val()).isEqualTo("lesbezoek groep 5");
        assertThat(mine()).hasSize(1);
        again.put("second", "true");
        coach().done("/coach/uren", again);
        assertThat(mine()).extracting(HourView::second).containsExactlyInAnyOrder(false, true);
    }

    @Test
    void aFullPotStopsClearlyAndTheCoachAsksTheDesk() throws Exception {
        var url = "/coach/uren?voor=" + samira.trajectory();
        assertThat(coach().open(url, 200).text()).doesNotContain("is vol");
        for (int i = 0; i < 6; i++) {
            log(600);
        }
        var full = coach().open(url, 200);
        assertThat(full.select(".notification--warning").text()).contains("De pot ‘Jaar 1’ is vol", "Vraag het loket");
        var ask = full.select(".notification--warning a").attr("href");
        var form = coach().open(ask, 200);
        assertThat(form.select("#pot option[selected]").val()).isEqualTo("YEAR_ONE");
        assertThat(coach().done(ask, Map.of("pot", "YEAR_ONE", "minutes", "2", "reason", "De wiscat moet over")))
                .isEqualTo(url);
        assertThat(coach().open(url, 200).select(".notification--warning").text())
                .contains("wacht op het loket");

        var desk = new Pages(mvc, nadia);
        assertThat(desk.open("/loket", 200).select(".tile").text()).contains("1 verzoeken om extra tijd");
        var list = desk.open("/loket/uren", 200);
        assertThat(list.select("#extra").text())
                .contains("Fatima Benali, voor Samira El Amrani", "De wiscat moet over");
        var request = list.select("#extra a").attr("href");
        assertThat(desk.open(request, 200).text()).contains("120 minuten", "60 van 60 uur");
        desk.done(request, Map.of("granted", "true", "minutes", "1,5", "reason", "Eenmalig", "seen", "0"));
        desk.send(request, 409, Map.of("granted", "false", "minutes", "1,5", "reason", "Toch niet", "seen", "0"));

        var more = coach().open(url, 200);
        assertThat(more.select(".notification--warning")).isEmpty();
        assertThat(more.text())
                .contains(
                        "60 van 61,5 uur geschreven, nog 1,5",
                        "het loket gaf er 1,5 bij",
                        "Extra tijd gegeven",
                        "Eenmalig");
        assertThat(desk.open("/loket/mensen/" + samira.trajectory() + "/uren", 200)
                        .text())
                .contains("‘Jaar 1’: 90 minuten erbij", "Nadia Bouzid", "Eenmalig");
        coach().done("/coach/uren", entry());
    }

    @Test
    void aMonthAddsUpPerPersonAndPotAndLeadsToTheOneBefore() throws Exception {
        var tom = people.at(TrajectoryStatus.PRE_TRACK, "Tom", "IJsbrand");
        hours.approve(nadia, List.of(log(60)));
        hours.sendBack(nadia, log(90), "Welke dag?");
        log(30);
        hours.log(fatima, UUID.randomUUID(), new LogHours(tom.trajectory(), TODAY, 45, HourKind.COACHING, "Gebeld"));
        hours.withdraw(fatima, log(15));
        var page = coach().open("/coach/uren?maand=2023-03", 200);
        assertThat(page.select("h1").text()).isEqualTo("Uren in maart 2023");
        assertThat(page.select(".tile").eachText())
                .containsExactly(
                        "3,75 uur Geschreven",
                        "1 uur Goedgekeurd",
                        "1,25 uur Wacht op goedkeuring",
                        "1,5 uur Terug naar jou");
        assertThat(page.select("section tbody, [aria-labelledby=totals-caption] tbody")
                        .select("tr")
                        .eachText())
                .containsExactly(
                        "Samira El Amrani Jaar 1 3 uur 1 uur 0,5 uur 1,5 uur",
                        "Tom IJsbrand Voortraject 0,75 uur 0 uur 0,75 uur 0 uur");
        assertThat(page.text()).contains("Terug van het loket: Welke dag?");
        assertThat(page.select("a[rel=next]")).isEmpty();
        var before = coach().open(page.select("a[rel=prev]").attr("href"), 200);
        assertThat(before.text()).contains("Uren in februari 2023", "Geen uren in deze maand");
        assertThat(before.select("a[rel=next]").attr("href")).isEqualTo("/coach/uren?maand=2023-03");
        for (var nonsense : List.of("", "geen", "2023-13", "0000-01", Pages.LONG)) {
            assertThat(coach().open("/coach/uren?maand=" + nonsense.substring(0, Math.min(9, nonsense.length())), 200)
                            .text())
                    .contains("maart 2023");
        }
        assertThat(new Pages(mvc, coach("Ilse", "Jansen", 3))
                        .open("/coach/uren?maand=2023-03", 200)
                        .text())
                .doesNotContain("Samira");
    }

    @Test
    void anEntryIsChangedWithdrawnAndAfterApprovalStands() throws Exception {
        var id = log(60);
        var url = "/coach/uren/" + id;
        var changed = new HashMap<>(entry());
        changed.put("minutes", "1:15");
        changed.put("version", "0");
        assertThat(coach().done(url, changed)).isEqualTo("/coach/uren");
        assertThat(hours.entry(fatima, id).minutes()).isEqualTo(75);
        coach().send(url, 409, changed);
        changed.put("version", "1");
        changed.put("minutes", "veel");
        assertThat(coach().send(url, 422, changed)
                        .select("form[action=" + url + "] input[name=version]")
                        .val())
                .isEqualTo("1");

        hours.sendBack(nadia, id, "Dit was een andere dag");
        assertThat(coach().open("/coach/uren", 200).text()).contains("Terug van het loket: Dit was een andere dag");
        changed.put("version", "2");
        changed.put("minutes", "30 min");
        coach().done(url, changed);
        hours.approve(nadia, List.of(id));
        coach().open(url, 409);
        coach().send(url, 409, changed);
        coach().send(url + "/intrekken", 409, Map.of());
        var other = log(30);
        coach().done("/coach/uren/" + other + "/intrekken", Map.of());
        assertThat(hours.entry(fatima, other).state()).isEqualTo(HourState.WITHDRAWN);
    }

    @Test
    void anotherCoachsEntryAndPersonDoNotExist() throws Exception {
        var id = log(60);
        var other = new Pages(mvc, coach("Ilse", "Jansen", 3));
        var ownPerson = people.at(TrajectoryStatus.YEAR_ONE, "Tom", "IJsbrand");
        other.open("/coach/uren/" + id, 404);
        other.send("/coach/uren/" + id + "/intrekken", 404, Map.of());
        other.send("/coach/uren", 404, entry());
        assertThat(other.open("/coach/uren?voor=" + samira.trajectory(), 200).text())
                .doesNotContain("Samira");
        assertThat(ownPerson.trajectory()).isNotEqualTo(samira.trajectory());
        for (var url : List.of("/coach", "/coach/uren", "/coach/uren/" + id)) {
            new Pages(mvc, nadia).open(url, 403);
        }
    }

    @Test
    void everyPageExistsInEnglish() throws Exception {
        var id = log(60);
        for (var url : List.of(
                "/coach",
                "/coach/uren?voor=" + samira.trajectory(),
                "/coach/uren/" + id,
                "/coach/uren?maand=2023-03",
                "/coach/mensen/" + samira.trajectory() + "/extra",
                "/coach/mensen/" + samira.trajectory())) {
            var page = coach().in("en", url);
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.text()).doesNotContain("Uren", "Tijdlijn", "Wat er nog moet");
        }
    }

    @Test
    void thePagesCostTheSameWithTenPeopleAndWithAThousand() throws Exception {
        more(9);
        var home = statements("/coach");
        var form = statements("/coach/uren?voor=" + samira.trajectory());
        more(990);
        assertThat(coach().open("/coach", 200).select("tbody tr")).hasSize(25);
        assertThat(statements("/coach")).isEqualTo(home).isLessThanOrEqualTo(8);
        assertThat(statements("/coach/uren?voor=" + samira.trajectory()))
                .isEqualTo(form)
                .isLessThanOrEqualTo(20);
    }

    /** That many more people with this coach, without the work of registering each. */
    private void more(int number) {
        jdbc.sql("""
                        with somebody as (
                          insert into core.person (id, version, given_name, family_name, language)
                          select gen_random_uuid(), 0, 'Iemand', 'Nummer ' || n, 'nl' from generate_series(1, :number) n returning id),
                        way as (
                          insert into core.trajectory (id, version, person_id, reference, status, status_since, route, registered_on)
                          select gen_random_uuid(), 0, id, 'ZIJ-T-' || id, 'PRE_TRACK', date '2023-03-13', 'ZIB', date '2023-03-13'
                          from somebody returning id)
                        insert into coaching.assignment (trajectory_id, coach_id, kind, from_on)
                        select id, :coach, 'GUIDE', date '2023-03-13' from way""")
                .param("number", number)
                .param("coach", fatima.requirePerson().value())
                .update();
    }

    private int statements(String url) {
        return StatementCount.during(() -> {
                    try {
                        return coach().open(url, 200);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .statements()
                .size();
    }

    private Actor coach(String given, String family, int capacity) {
        var actor = people.staff(given, family, Role.COACH);
        coaches.add(
                TEST,
                new AddCoach(actor.requirePerson(), CoachKind.INTERNAL, "41781", capacity, TODAY.minusYears(1), null));
        return actor;
    }

    private Pages coach() {
        return new Pages(mvc, fatima);
    }

    private Map<String, String> entry() {
        return Map.of(
                "form", "00000000-0000-4000-8000-000000000001",
                "person", samira.trajectory().toString(),
                "quick", "60",
                "minutes", "1,5",
                "on", "2023-03-13",
                "kind", "LESSON_VISIT",
                "line", "lesbezoek groep 5");
    }

    /** The usual entry with another value in one field. */
    private Map<String, String> typing(String field, String value) {
        var fields = new HashMap<>(entry());
        fields.put(field, value);
        return fields;
    }

    private Document refusedOnlyAt(String field, Map<String, String> fields) throws Exception {
        var page = coach().send("/coach/uren", 422, fields);
        assertThat(page.select("[id$=-error]").eachAttr("id")).containsExactly(field + "-error");
        return page;
    }

    private HourId log(int minutes) {
        return hours.log(
                fatima,
                UUID.randomUUID(),
                new LogHours(samira.trajectory(), TODAY, minutes, HourKind.COACHING, "gesprek", true));
    }

    private List<HourView> mine() {
        return hours.mine(fatima, TODAY);
    }
}
