package nl.loket.web.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.loket.PortalTest;
import nl.loket.correspondence.Correspondence;
import nl.loket.shared.Actor;
import nl.loket.shared.BusinessClock;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.ComeBack;
import nl.loket.trajectory.RequestDesk;
import nl.loket.trajectory.StandstillDesk;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.Footprint;
import nl.loket.web.admin.Trace;
import nl.loket.web.desk.DeskPeople;
import nl.loket.web.desk.DeskPeople.Candidate;
import nl.loket.web.desk.Pages;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Pausing, putting right, starting later, stopping and being erased: by one's own wish (1.10, 13.6, EX-02, EX-17). Today is 13 March 2023. */
@PortalTest
class MyRequestsIT {

    private static final Map<String, String> PAUSE =
            Map.of("from", "2023-04-03", "until", "2023-06-01", "words", "Persoonlijke omstandigheden");
    private static final Map<String, String> STOP =
            Map.of("reason", "EXPECTATIONS", "comeBack", "LATER", "sure", "true");

    @Autowired
    MockMvc mvc;

    @Autowired
    DeskPeople people;

    @Autowired
    RequestDesk requests;

    @Autowired
    StandstillDesk standstills;

    @Autowired
    TrajectoryDesk trajectories;

    @Autowired
    Correspondence mail;

    @Autowired
    Footprint footprint;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient jdbc;

    Candidate samira = new Candidate(PersonId.create(), TrajectoryId.create());
    Actor nadia = Actor.system("test");

    @BeforeEach
    void somebody() {
        nadia = people.staff("Nadia", "Bouzid", Role.INTERMEDIARY);
        samira = people.registered("Samira", "El Amrani");
    }

    @Test
    void aPauseIsAskedGrantedAndThenPlanned() throws Exception {
        people.put(samira, TrajectoryStatus.PRE_TRACK);
        assertThat(mine().done("/mijn/pauze", PAUSE)).isEqualTo("/mijn/verzoeken");
        assertThat(mine().open("/mijn/verzoeken", 200).text()).contains("Wacht op antwoord", "maandag 27 maart 2023");
        assertThat(standstills.of(nadia, samira.trajectory())).isEmpty();
        assertThat(desk().open("/loket", 200).select(".tiles").text()).contains("verzoeken van kandidaten");
        var url = request();
        assertThat(desk().open(url, 200).text()).contains("Persoonlijke omstandigheden", "3 april 2023");

        var refused = desk().send(url, 422, Map.of("granted", "false", "seenVersion", "0"));
        assertThat(Pages.at(refused, "answer")).contains("Schrijf waarom niet");
        desk().done(url, Map.of("granted", "true", "answer", "Sterkte!", "seenVersion", "0"));

        assertThat(standstills.of(nadia, samira.trajectory()))
                .singleElement()
                .satisfies(pause -> assertThat(pause.period().from()).isEqualTo(LocalDate.of(2023, 4, 3)));
        assertThat(mine().open("/mijn/verzoeken", 200).text()).contains("Sterkte!", "Gedaan");
        assertThat(desk().open("/loket/verzoeken", 200).text()).contains("Geen verzoeken");
        desk().send(url, 409, Map.of("granted", "true", "seenVersion", "0"));
        assertThat(mine().open("/mijn/tijdlijn", 200).text()).contains("Antwoord op verzoek (Pauze): Gedaan");
    }

    @Test
    void aCorrectionIsAnsweredWithAReasonAndOneAtATimeWaits() throws Exception {
        var asked = Map.of("subject", "DIPLOMA", "words", "Er staat hbo, het is wo");
        mine().done("/mijn/gegevens/correctie", asked);
        var again = mine().send("/mijn/gegevens/correctie", 422, Map.of("subject", "DIPLOMA", "words", "En nog iets"));
        assertThat(Pages.at(again, "subject")).contains("wacht nog op antwoord");
        desk().done(request(), Map.of("granted", "false", "answer", "DUO zegt hbo.", "seenVersion", "0"));
        assertThat(mine().open("/mijn/verzoeken", 200).text()).contains("Afgewezen", "DUO zegt hbo.");
        mine().done("/mijn/gegevens/correctie", asked);
    }

    @Test
    void whatIsAskedIsNobodyElsesAndCanBeTakenBack() throws Exception {
        mine().done("/mijn/gegevens/correctie", Map.of("subject", "STEPS", "words", "Andere datum"));
        var id = requests.of(nadia, samira.trajectory()).getFirst().id();
        var bo = people.registered("Bo", "de Wit");
        of(bo).send("/mijn/verzoeken/" + id + "/intrekken", 404, Map.of());
        desk().open(bo.url() + "/verzoeken/" + id, 404);
        mine().done("/mijn/verzoeken/" + id + "/intrekken", Map.of());
        assertThat(mine().open("/mijn/verzoeken", 200).text()).contains("Ingetrokken");
    }

    @Test
    void whoLeavesPausesNoMoreButTheRestIsAnswered() throws Exception {
        mine().done("/mijn/pauze", PAUSE);
        mine().done("/mijn/gegevens/correctie", Map.of("subject", "STEPS", "words", "Andere datum"));
        mine().done("/mijn/stoppen", stop());
        assertThat(jdbc.sql("select kind from core.request_open")
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly("CORRECTION");
    }

    /** Counted in the cohort of before, then once in the later one (AMB-16). */
    @Test
    void startingLaterMovesTheRouteAndTheCohortOnce() throws Exception {
        people.put(samira, TrajectoryStatus.PRE_TRACK);
        assertThat(cohorts()).containsOnly("2023");
        var page = mine().open("/mijn/later", 200);
        assertThat(page.text()).contains("2023-2024", "2024-2025", "Wat je deed, blijft gedaan");
        mine().send("/mijn/later", 422, Map.of("year", "2024", "seenVersion", version()));
        mine().send("/mijn/later", 409, Map.of("year", "2024", "agrees", "true", "seenVersion", "7"));
        var refused =
                mine().send("/mijn/later", 422, Map.of("year", "2026", "agrees", "true", "seenVersion", version()));
        assertThat(Pages.at(refused, "agrees")).contains("Kies een schooljaar uit de lijst");
        assertThat(mine().done("/mijn/later", Map.of("year", "2024", "agrees", "true", "seenVersion", version())))
                .isEqualTo("/mijn/route");
        assertThat(mine().open("/mijn/route", 200).text()).contains("september 2024");
        assertThat(cohorts()).containsOnly("2024");

        desk().done(samira.url() + "/later", Map.of("year", "2025", "seenVersion", version()));
        assertThat(cohorts()).containsOnly("2025");
        people.put(samira, TrajectoryStatus.YEAR_ONE);
        assertThat(desk().open(samira.url() + "/later", 200).select("form[action$=/later]"))
                .isEmpty();
        assertThat(mine().done("/mijn/later", Map.of("year", "2026", "agrees", "true", "seenVersion", version())))
                .isEqualTo("/mijn");
    }

    @Test
    void aStopOfOnesOwnIsTakenBackForAFortnight() throws Exception {
        people.put(samira, TrajectoryStatus.PRE_TRACK);
        mine().done("/mijn/stoppen", stop());
        var exit = trajectories.view(nadia, samira.trajectory()).exit();
        assertThat(exit == null ? null : exit.comeBack()).isEqualTo(ComeBack.LATER);
        assertThat(desk().open(samira.url(), 200).text()).contains("Zou terugkomen Misschien, maar nu niet");
        var home = mine().open("/mijn", 200);
        assertThat(home.text()).contains("Tot en met maandag 27 maart 2023", "Bekijk alle routes naast elkaar");

        mine().done("/mijn/stoppen/terug", Map.of("seenVersion", version()));
        assertThat(status()).isEqualTo(TrajectoryStatus.PRE_TRACK);
        mine().done("/mijn/stoppen", stop());
        clock.shiftBy(clock.offset().plusDays(15));
        assertThat(mine().open("/mijn", 200).select("form[action$=/terug]")).isEmpty();
        mine().done("/mijn/stoppen/terug", Map.of("seenVersion", version()));
        assertThat(status()).isEqualTo(TrajectoryStatus.ENDED);
    }

    @Test
    void whatTheDeskEndedIsNotTheirsToTakeBack() throws Exception {
        people.put(samira, TrajectoryStatus.ENDED);
        assertThat(mine().open("/mijn", 200).select("form[action$=/terug]")).isEmpty();
        mine().done("/mijn/stoppen/terug", Map.of("seenVersion", version()));
        assertThat(status()).isEqualTo(TrajectoryStatus.ENDED);
    }

    @Test
    void whoComesBackSeesFirstWhatStaysAndWhatIsDoneAgain() throws Exception {
        assertThat(mine().done("/mijn/stoppen", stop())).isEqualTo("/mijn");
        var page = mine().open("/mijn/opnieuw", 200);
        assertThat(page.text()).contains("Dit neem je mee", "Je diploma", "Dit doe je opnieuw", "De zelfscan");
        mine().done("/mijn/opnieuw", Map.of());
        assertThat(trajectories.latestOf(samira.person()).orElseThrow().previous())
                .isEqualTo(samira.trajectory());
    }

    @Test
    void whoOnlyRegisteredErasesThemselfAndNothingLeadsToThem() throws Exception {
        mine().done("/mijn/gegevens/correctie", Map.of("subject", "STEPS", "words", "zoetemelk"));
        jdbc.sql("update core.person set family_name = 'Zoetemelk' where id = :p")
                .param("p", samira.person().value())
                .update();
        jdbc.sql("update core.account set email = 'zoetemelk@voorbeeld.nl' where person_id = :p")
                .param("p", samira.person().value())
                .update();
        footprint.taken();
        var wrong = mine().send("/mijn/gegevens/wissen", 422, Map.of("word", "gummen"));
        assertThat(Pages.at(wrong, "word")).contains("Typ het woord");
        assertThat(wrong.text()).contains("meteen", "Waar je staat");

        assertThat(mine().done("/mijn/gegevens/wissen", Map.of("word", "Wissen")))
                .isEqualTo("/gewist");

        footprint.taken();
        Awaitility.await().until(() -> count("core.outbox where state = 'QUEUED'") == 0);
        mail.forgetStrangers(Duration.ZERO);
        assertThat(new Trace(jdbc, "zoetemelk").found()).isEmpty();
        assertThat(count("core.person where forgotten_on is not null")).isOne();
        desk().open(samira.url(), 404);
        assertThat(new Pages(mvc, people.staff("Ada", "Visser", Role.ADMINISTRATOR))
                        .open("/beheer/bewaren", 200)
                        .text())
                .contains("De persoon zelf");
    }

    @Test
    void whoIsFurtherAsksTheDeskToErase() throws Exception {
        people.put(samira, TrajectoryStatus.PRE_TRACK);
        assertThat(mine().open("/mijn/gegevens/wissen", 200).text()).contains("kijkt het loket eerst");
        assertThat(mine().done("/mijn/gegevens/wissen", Map.of("word", "wissen")))
                .isEqualTo("/mijn/verzoeken");
        assertThat(status()).isEqualTo(TrajectoryStatus.PRE_TRACK);
        assertThat(mine().open("/mijn/gegevens/wissen", 200).text()).contains("Je hebt dit al gevraagd");
        var page = desk().open(request(), 200);
        assertThat(page.select("main a[href$=/wissen]")).isNotEmpty();
        assertThat(page.select("input[name=granted]").eachAttr("value")).containsExactly("false");
        assertThat(Pages.at(desk().send(request(), 422, Map.of("granted", "true", "seenVersion", "0")), "granted"))
                .contains("eigen pagina");
    }

    private Map<String, String> stop() {
        var all = new HashMap<>(STOP);
        all.put("version", version());
        return all;
    }

    private String request() {
        var asked = requests.of(nadia, samira.trajectory()).stream()
                .filter(r -> r.open())
                .findFirst()
                .orElseThrow();
        return samira.url() + "/verzoeken/" + asked.id();
    }

    private List<String> cohorts() {
        return jdbc.sql("select first_year::text from core.cohort_count where status = 'PRE_TRACK' and people > 0")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private String version() {
        return String.valueOf(people.version(samira));
    }

    private TrajectoryStatus status() {
        return trajectories.view(nadia, samira.trajectory()).status();
    }

    private long count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
    }

    private Pages mine() {
        return of(samira);
    }

    private Pages of(Candidate who) {
        return new Pages(mvc, Actor.of(who.person(), Role.CANDIDATE));
    }

    private Pages desk() {
        return new Pages(mvc, nadia);
    }
}
