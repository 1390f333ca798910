package nl.loket.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.loket.PortalTest;
import nl.loket.shared.Actor;
import nl.loket.shared.BusinessClock;
import nl.loket.shared.Role;
import nl.loket.web.desk.DeskPeople.Candidate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The daily check: each state that cannot be is made here behind the desks' back, is told, and goes when it is mended. */
@PortalTest
class StateChecksIT {

    private static final String ENDED = """
            update core.trajectory set status = 'ENDED', ended_from = 'REGISTERED', exit_row = 'EX_01', exit_trigger = 'DESK', exit_reason = 'DIPLOMA_TOO_LOW'
            where id = :t""";
    private static final String GUIDED =
            "insert into coaching.assignment (trajectory_id, coach_id, kind, from_on) values (:t, :n, 'GUIDE', date '2023-03-13')";
    private static final String LEFT = "delete from coaching.assignment where trajectory_id = :t";
    private static final String MOVED =
            "insert into core.trajectory_move (trajectory_id, from_status, to_status, kind, on_date) values (:t, 'REGISTERED', 'ENDED', 'MOVE', date '2023-03-13')";
    private static final String PROPOSED = """
            insert into core.proposal (id, trajectory_id, school_id, type, from_on, state, proposed_on)
            select gen_random_uuid(), :t, min(id), 'TRAINING', date '2023-03-01', 'PROPOSED', date '2023-02-01' from core.school""";

    @Autowired
    MockMvc mvc;

    @Autowired
    DeskPeople people;

    @Autowired
    StateChecks checks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BusinessClock clock;

    Actor nadia = Actor.system("test");

    @BeforeEach
    void desk() {
        nadia = people.staff("Nadia", "Bouzid", Role.INTERMEDIARY);
    }

    /**
     * A way it goes wrong and a way it is mended, each as statements; {@code :t} is the trajectory, {@code :p} the person, {@code :n} an intermediary.
     *
     * @param path where in the dossier the finding leads to, null for nowhere
     */
    record Wrong(StateCheck check, @Nullable String path, List<String> made, List<String> mended) {

        @Override
        public String toString() {
            return check.name();
        }
    }

    static List<Wrong> wrong() {
        return List.of(
                new Wrong(
                        StateCheck.NO_GUIDE,
                        "/gids",
                        List.of(LEFT, "update core.trajectory set registered_on = date '2023-03-10' where id = :t"),
                        List.of(GUIDED)),
                new Wrong(
                        StateCheck.GUIDE_AFTER_END,
                        "",
                        List.of(ENDED, MOVED),
                        List.of(
                                "update coaching.assignment set until_on = date '2023-03-14' where trajectory_id = :t")),
                new Wrong(
                        StateCheck.PLACE_AFTER_END,
                        "/plaatsing",
                        List.of(PROPOSED, """
                                insert into core.placement (id, trajectory_id, school_id, type, from_on, proposal_id, confirmed_on)
                                select id, :t, school_id, 'TRAINING', from_on, id, proposed_on from core.proposal""", """
                                update core.proposal set state = 'CONFIRMED', decided_on = proposed_on""", ENDED, MOVED, LEFT),
                        List.of("update core.placement set until_on = date '2023-03-13'")),
                new Wrong(
                        StateCheck.PROPOSAL_AFTER_END,
                        "/plaatsing",
                        List.of(PROPOSED, ENDED, MOVED, LEFT),
                        List.of("update core.proposal set state = 'WITHDRAWN', decided_on = date '2023-03-13'")),
                new Wrong(StateCheck.HOUR_NOT_BOOKED, "/uren", List.of("""
                                insert into coaching.hour_entry (id, version, trajectory_id, coach_id, on_date, minutes, kind, line, pot, state, approved_by, logged_at)
                                values (gen_random_uuid(), 0, :t, :n, date '2023-03-10', 60, 'COACHING', 'Gesprek', 'INTAKE', 'APPROVED', :n, now())"""), List.of("""
                                insert into finance.entry (event_id, hour_id, activity, first_year, on_date, pot, coach_kind, minutes, rate_eur, vat, amount_eur, booked_at)
                                select gen_random_uuid(), id, 'A', 2022, on_date, 'INTAKE', 'INTERNAL', 60, 50, 'NONE', 50, now() from coaching.hour_entry""")),
                new Wrong(
                        StateCheck.STATUS_WITHOUT_MOVE,
                        "/tijdlijn",
                        List.of("update core.trajectory set status = 'INTAKE_READY' where id = :t"),
                        List.of("update core.trajectory set status = 'REGISTERED' where id = :t")),
                new Wrong(
                        StateCheck.NO_ACCOUNT,
                        "",
                        List.of("update core.account set closed_on = date '2023-03-13' where person_id = :p"),
                        List.of("update core.account set closed_on = null where person_id = :p")),
                new Wrong(
                        StateCheck.MAIL_GIVEN_UP,
                        "/mail",
                        List.of("""
                                insert into core.outbox (id, source, template, person_id, address, language, subject, body, secret, message_id, state, failure, attempts,
                                  due_at, created_at, system_created_at)
                                values (gen_random_uuid(), gen_random_uuid(), 'a', :p, 'a@voorbeeld.nl', 'nl', 's', 'b', false, 'm', 'FAILED', 'GAVE_UP', 20, now(), now(), now())"""),
                        List.of("update core.outbox set state = 'SENT', failure = null where message_id = 'm'")),
                new Wrong(
                        StateCheck.EVENT_WAITS,
                        null,
                        List.of("""
                                insert into core.event_publication (id, listener_id, event_type, serialized_event, publication_date, status)
                                values (gen_random_uuid(), 'l', 'e', '{}', now() - interval '25 hours', 'FAILED')"""),
                        List.of("update core.event_publication set completion_date = now() where listener_id = 'l'")));
    }

    @ParameterizedTest
    @EnumSource(StateCheck.class)
    void everyCheckIsProvenBelow(StateCheck check) {
        assertThat(wrong()).filteredOn(w -> w.check() == check).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource
    void wrong(Wrong wrong) throws Exception {
        var samira = people.registered("Samira", "El Amrani");
        assertThat(checks.look()).isEmpty();

        wrong.made().forEach(sql -> run(sql, samira));
        assertThat(checks.look()).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo(wrong.check());
            assertThat(finding.url()).isEqualTo(wrong.path() == null ? null : samira.url() + wrong.path());
        });
        var page = pages().open("/loket/controle", 200);
        assertThat(page.select("h2").text())
                .contains(page.select("#check-" + wrong.check()).text());
        for (var link : page.select("main section a[href^=/loket/mensen]")) {
            assertThat(link.text()).contains("Samira El Amrani");
            pages().open(link.attr("href"), 200);
        }

        wrong.mended().forEach(sql -> run(sql, samira));
        assertThat(checks.look()).isEmpty();
    }

    @Test
    void whatIsWrongKeepsItsFirstDayAndTheWorkListCountsIt() throws Exception {
        var samira = people.registered("Samira", "El Amrani");
        assertThat(pages().open("/loket", 200).select(".tiles").text()).doesNotContain("te controleren");
        run("update core.account set closed_on = date '2023-03-13' where person_id = :p", samira);
        checks.look();
        clock.shiftBy(clock.offset().plus(Duration.ofDays(1)));

        assertThat(pages().open("/loket/controle", 200).select("dd").text()).contains("gezien sinds 13 maart 2023");
        assertThat(pages().open("/loket", 200).select(".tiles").text()).contains("1 te controleren");
        assertThat(pages().in("en", "/loket/controle").text()).contains("Somebody cannot sign in");
    }

    @Test
    void nothingWrongIsSaidWithAllThatWasLookedAt() throws Exception {
        var page = pages().open("/loket/controle", 200);
        assertThat(page.select(".empty").text()).contains("Alles klopt");
        assertThat(page.select("main section li")).hasSize(StateCheck.values().length);
    }

    private void run(String sql, Candidate candidate) {
        var known = Map.<String, UUID>of(
                "t",
                candidate.trajectory().value(),
                "p",
                candidate.person().value(),
                "n",
                nadia.requirePerson().value());
        jdbc.sql(sql).params(known).update();
    }

    private Pages pages() {
        return new Pages(mvc, nadia);
    }
}
