package nl.loket.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import nl.loket.PortalTest;
import nl.loket.privacy.Declaration;
import nl.loket.privacy.Forgotten;
import nl.loket.privacy.Kept;
import nl.loket.privacy.PrivacyRegister;
import nl.loket.privacy.RetentionDesk;
import nl.loket.privacy.RetentionDueView;
import nl.loket.privacy.RetentionWatch;
import nl.loket.privacy.Subject;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.desk.DeskPeople;
import nl.loket.web.desk.DeskPeople.Candidate;
import nl.loket.web.desk.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What is kept long enough goes, whole and in time; nobody on the way does, and no count changes (NF-01, EX-01, EX-02). Today is 13 March 2023. */
@PortalTest
class RetentionIT {

    private static final String URL = "/beheer/bewaren";

    /** Tables without a word: their rows are counted instead. */
    private static final Set<String> WORDLESS = Set.of(
            "core.not_same",
            "core.application_cv",
            "core.calendar_feed",
            "core.document_part",
            "core.second_step",
            "core.recovery_code");

    @Autowired
    MockMvc mvc;

    @Autowired
    DeskPeople people;

    @Autowired
    RetentionDesk retention;

    @Autowired
    RetentionWatch watch;

    @Autowired
    PrivacyRegister register;

    @Autowired
    JdbcClient jdbc;

    Actor ada = Actor.system("test");
    Actor nadia = Actor.system("test");

    @BeforeEach
    void staff() {
        ada = people.staff("Ada", "Visser", Role.ADMINISTRATOR);
        nadia = people.staff("Nadia", "Bouzid", Role.INTERMEDIARY);
    }

    @Test
    void nothingIsLeftThatLeadsToWhoWasForgottenAndEveryCountStays() throws Exception {
        var samira = ended("Samira", "PRE_TRACK", "2021-03-01");
        pages(nadia).open(samira.url(), 200);
        var trace = new Trace(jdbc, "zoetemelk");
        trace.leave(samira, nadia.requirePerson());
        var reference = string("select reference from core.trajectory where id = :t", samira);
        assertThat(trace.found())
                .as("a table keeps words until the dossier goes: leave one there, and forget it")
                .containsAll(worded());
        var counts = counts();

        retention.run();

        assertThat(trace.found()).isEmpty();
        assertThat(new Trace(jdbc, reference).found()).isEmpty();
        for (var table : WORDLESS) {
            assertThat(count(table)).as(table).isZero();
        }
        assertThat(counts()).isEqualTo(counts);
        pages(nadia).open(samira.url(), 404);
        assertThat(pages(nadia).open("/loket/mensen", 200).text()).doesNotContain("Samira", "N. N.");
        assertThat(
                        count(
                                "audit.entry where what = 'person.forget' and detail = 'ENDED' and about_id in (select id from core.person)"))
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "REGISTERED, 2022-12-13, 2022-12-14, NOT_STARTED",
        "INTAKE_READY, 2022-12-13, 2022-12-14, NOT_STARTED",
        "PRE_TRACK, 2021-03-13, 2021-03-14, ENDED",
        "YEAR_TWO, 2021-03-13, 2021-03-14, ENDED",
        "COMPLETED, 2018-03-13, 2018-03-14, COMPLETED"
    })
    void eachOutcomeHasItsTerm(String from, String due, String notYet, Forgotten kind) {
        var goes = ended("Gaat", from, due);
        var stays = ended("Blijft", from, notYet);
        assertThat(due(kind)).isOne();
        retention.run();
        assertThat(forgotten(goes)).isTrue();
        assertThat(forgotten(stays)).isFalse();
        assertThat(retention.runs().getFirst().forgotten()).containsExactlyInAnyOrderEntriesOf(Map.of(kind, 1));
    }

    @Test
    void whoIsOnTheWayOrWorksHereStaysHoweverLongAgoSomethingEnded() {
        var again = ended("Opnieuw", "PRE_TRACK", "2015-01-01");
        jdbc.sql("""
                        insert into core.trajectory (id, version, person_id, reference, status, status_since, route, registered_on)
                        values (gen_random_uuid(), 0, :p, 'ZIJ-X', 'PRE_TRACK', date '2023-01-01', 'ZIB', date '2023-01-01')""").param("p", again.person().value()).update();
        var coach = ended("Coach", "COMPLETED", "2015-01-01");
        jdbc.sql(
                        "insert into core.role_grant (person_id, role, from_on, until_on, granted_at) values (:p, 'COACH', date '2016-01-01', null, now())")
                .param("p", coach.person().value())
                .update();
        retention.run();
        assertThat(forgotten(again)).isFalse();
        assertThat(forgotten(coach)).isFalse();
        for (var function : List.of("core.forget_written", "coaching.forget_written", "coaching.forget_choices")) {
            assertThatThrownBy(() -> jdbc.sql("select " + function + "(:p)")
                            .param("p", again.person().value())
                            .query()
                            .listOfRows())
                    .as("the database too")
                    .hasMessageContaining("on the way is not forgotten");
        }
    }

    /** Their name goes; which role they held and what they decided stays, as somebody nobody knows. */
    @Test
    void whoLeftIsForgottenAfterTheirTerm() throws Exception {
        var gone = left("Gerrit", "2021-03-13");
        var later = left("Later", "2021-03-14");
        var closed = people.staff("Dicht", "Akkers", Role.INTERMEDIARY).requirePerson();
        jdbc.sql("update core.account set closed_on = date '2021-03-01' where person_id = :p")
                .param("p", closed.value())
                .update();
        var both = ended("Beide", "COMPLETED", "2022-01-01");
        jdbc.sql(
                        "insert into core.role_grant (person_id, role, from_on, until_on, granted_at) values (:p, 'COACH', date '2016-01-01', date '2017-01-01', now())")
                .param("p", both.person().value())
                .update();
        var coach = people.staff("Bram", "Bos", Role.COACH).requirePerson();
        jdbc.sql("""
                        insert into coaching.hour_entry (id, version, trajectory_id, coach_id, on_date, minutes, kind, line, pot, state, approved_by, logged_at)
                        values (gen_random_uuid(), 0, :t, :c, date '2020-01-01', 60, 'COACHING', 'x', 'INTAKE', 'APPROVED', :g, now())""")
                .param("t", both.trajectory().value())
                .param("c", coach.value())
                .param("g", gone.value())
                .update();
        var trace = new Trace(jdbc, "zoetemelk");
        trace.leaveAtWork(gone);
        sent();
        var roles = count("core.role_grant");
        assertThat(due(Forgotten.STAFF)).isEqualTo(2);

        retention.run();

        assertThat(trace.found()).isEmpty();
        assertThat(jdbc.sql("select id from core.person where forgotten_on is not null")
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list())
                .containsExactlyInAnyOrder(gone.value(), closed.value());
        assertThat(count("core.role_grant")).isEqualTo(roles);
        assertThat(count("coaching.hour_entry where approved_by = '" + gone + "'"))
                .as("who approved stays, as nobody")
                .isOne();
        assertThat(pages(ada).open("/beheer/mensen", 200).text())
                .contains("Later")
                .doesNotContain("N. N.", "Dicht");
        assertThat(pages(ada).open("/beheer/coaches", 200).text()).doesNotContain("N. N.");
        pages(ada).open("/beheer/mensen/" + gone, 404);
        assertThat(count("coaching.match_profile where coach_id is not null")).isZero();
        assertThat(retention.runs().getFirst().forgotten()).containsEntry(Forgotten.STAFF, 2);
        assertThatThrownBy(() -> jdbc.sql("select core.forget_reasons(:p)")
                        .param("p", coach.value())
                        .query()
                        .listOfRows())
                .hasMessageContaining("works here is not forgotten");
        assertThat(later).isNotEqualTo(gone);
    }

    private PersonId left(String given, String on) {
        var person = people.staff(given, "Akkers", Role.COACH).requirePerson();
        jdbc.sql("update core.role_grant set from_on = date '2020-01-01', until_on = :on where person_id = :p")
                .param("on", Date.valueOf(LocalDate.parse(on)))
                .param("p", person.value())
                .update();
        return person;
    }

    @Test
    void whatStillWaitsComesFirst() {
        var samira = ended("Samira", "PRE_TRACK", "2021-01-01");
        jdbc.sql("""
                        insert into coaching.hour_entry (id, version, trajectory_id, coach_id, on_date, minutes, kind, line, pot, state, logged_at)
                        values (gen_random_uuid(), 0, :t, :c, date '2021-01-01', 60, 'COACHING', 'Gesprek', 'PRE_TRACK', 'LOGGED', now())""")
                .param("t", samira.trajectory().value())
                .param("c", nadia.requirePerson().value())
                .update();
        retention.run();
        assertThat(forgotten(samira)).isFalse();
        assertThat(retention.runs().getFirst().waiting()).containsEntry(Forgotten.ENDED, 1);

        jdbc.sql("update coaching.hour_entry set state = 'WITHDRAWN'").update();
        retention.run();
        assertThat(forgotten(samira)).isTrue();
    }

    @Test
    void filesGoBeforeTheDossier() {
        var samira = ended("Samira", "PRE_TRACK", "2022-03-13");
        var later = ended("Later", "PRE_TRACK", "2022-03-14");
        for (var who : List.of(samira, later)) {
            new Trace(jdbc, "woord-" + who.person()).leave(who, nadia.requirePerson());
        }
        retention.run();
        assertThat(jdbc.sql("select about_id from core.document")
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list())
                .containsExactly(later.person().value());
        assertThat(forgotten(samira)).isFalse();
        assertThat(retention.runs().getFirst().forgotten()).isEqualTo(Map.of(Forgotten.FILES, 1));
    }

    @Test
    void copiesOfMailTheLogAndHandledEventsGoByTheirOwnTerm() {
        jdbc.sql("""
                        insert into core.outbox (id, source, template, person_id, address, language, subject, body, secret, message_id, state, attempts,
                          due_at, created_at, system_created_at)
                        select gen_random_uuid(), gen_random_uuid(), 'a', :p, 'a@voorbeeld.nl', 'nl', 's', 'b', false, 'm' || n, state, 1, now(),
                          timestamptz '2022-03-12 12:00Z' + make_interval(days => n), now()
                        from (values (0, 'SENT'), (-1, 'QUEUED'), (1, 'SENT')) m (n, state)""").param("p", ada.requirePerson().value()).update();
        jdbc.sql("""
                        insert into audit.entry (kind, system_name, what, detail, at, system_at)
                        values ('did', 'it', 'old', '', now(), now() - interval '61 months'), ('did', 'it', 'young', '', now() - interval '61 months', now())""").update();
        jdbc.sql("""
                        insert into core.event_publication_archive (id, listener_id, event_type, serialized_event, publication_date, completion_date)
                        select gen_random_uuid(), 'l', 'e', '{}', now(), now() - make_interval(days => n) from (values (29), (31)) d (n)""").update();
        retention.run();
        assertThat(jdbc.sql("select message_id from core.outbox order by 1")
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly("m-1", "m1");
        assertThat(jdbc.sql("select what from audit.entry where system_name = 'it'")
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly("young");
        assertThat(count("core.event_publication_archive")).isOne();
        assertThat(retention.runs().getFirst().forgotten())
                .isEqualTo(Map.of(Forgotten.MAIL, 1, Forgotten.AUDIT, 1, Forgotten.EVENTS, 1));
        assertThatThrownBy(() -> jdbc.sql("select audit.forget_before(now() - interval '364 days', 1)")
                        .query()
                        .listOfRows())
                .hasMessageContaining("a year at least");
        assertThatThrownBy(() -> jdbc.sql("delete from audit.entry").update())
                .hasStackTraceContaining("permission denied");
    }

    /** A run that was cut off left a report of what it did; the next does the rest, and two at once do nothing twice. */
    @Test
    void cutOffOrTwiceAtOnceEveryoneIsForgottenOnce() throws Exception {
        for (int i = 0; i < 12; i++) {
            ended("Samira" + i, "PRE_TRACK", "2021-01-0" + (1 + i % 9));
        }
        jdbc.sql("insert into core.retention_run (started_at) values (now() - interval '1 hour')")
                .update();
        var start = new CountDownLatch(1);
        try (var instances = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 2; i++) {
                instances.submit(() -> {
                    start.await();
                    retention.run();
                    return null;
                });
            }
            start.countDown();
        }
        assertThat(count("core.person where forgotten_on is not null")).isEqualTo(12);
        assertThat(count("audit.entry where what = 'person.forget' and about_id in (select id from core.person)"))
                .isEqualTo(12);
        assertThat(jdbc.sql("select sum(forgotten) from core.retention_line where kind = 'ENDED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(12);
        assertThat(retention.runs())
                .hasSize(3)
                .filteredOn(run -> run.finished() == null)
                .hasSize(1);
        assertThat(pages(ada).open(URL, 200).select("#runs ~ div").text())
                .contains("afgebroken", "helemaal klaar", "Mensen die later stopten");
    }

    @Test
    void whoWasForgottenDoesNotComeBack() {
        var samira = ended("Samira", "PRE_TRACK", "2021-01-01");
        retention.run();
        assertThatThrownBy(() ->
                        jdbc.sql("""
                                update core.trajectory set status = 'PRE_TRACK', exit_row = null, exit_trigger = null, exit_reason = null where id = :t""").param("t", samira.trajectory().value()).update())
                .hasMessageContaining("does not come back");
    }

    @Test
    void thePageSaysWhatWouldGoAndWhatWent() throws Exception {
        ended("Samira", "REGISTERED", "2022-01-01");
        var page = pages(ada).open(URL, 200);
        assertThat(page.expectFirst("tr:contains(vóór het besluit)").text()).endsWith("3 maanden 1");
        assertThat(page.select(".empty").text()).contains("Nog nooit gewist");
        assertThat(page.select(".notification").text()).contains("In het portaal is het nu 13 maart 2023");
        pages(ada).done("/beheer/taken/forget-in-time/nu", Map.of());
        retention.run();
        assertThat(pages(ada).in("en", URL).text())
                .contains("came to its end", "People who stopped before the decision on the intake: 1");
        pages(nadia).open(URL, 403);
    }

    @Test
    void standingStillForADayIsToldOnceAndRunningEndsIt() throws Exception {
        assertThat(watch.alarm()).as("a new portal gets its time").isFalse();
        assertThat(status("/actuator/health/alarm")).isEqualTo(200);
        jdbc.sql("update core.retention_watch set watched_since = now() - interval '27 hours'")
                .update();
        assertThat(watch.alarm()).isTrue();
        assertThat(status("/actuator/health/alarm")).isEqualTo(503);
        assertThat(status("/actuator/health"))
                .as("nobody restarts the portal for it")
                .isEqualTo(200);
        assertThat(pages(ada).open("/beheer", 200).select("main").text()).contains("Het nachtelijke wissen staat stil");
        watch.tell();
        watch.tell();
        assertThat(jdbc.sql("select person_id from core.outbox where template = 'privacy.mail.alarm'")
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list())
                .containsExactly(ada.requirePerson().value());

        retention.run();
        assertThat(watch.alarm()).isFalse();
        assertThat(pages(ada).open("/beheer", 200).text()).doesNotContain("staat stil");
        jdbc.sql("update core.retention_run set finished_at = now() - interval '27 hours'")
                .update();
        watch.tell();
        assertThat(count("core.outbox where template = 'privacy.mail.alarm'")).isEqualTo(2);
    }

    /** Somebody whose trajectory ended from that status on that day; COMPLETED means it was completed. */
    private Candidate ended(String given, String from, String on) {
        var candidate = people.registered(given, "El Amrani");
        var completed = from.equals("COMPLETED");
        people.put(candidate, TrajectoryStatus.valueOf(from));
        if (!completed) {
            jdbc.sql("""
                            update core.trajectory set status = 'ENDED', ended_from = status, exit_row = 'EX_10', exit_trigger = 'DESK', exit_reason = 'OTHER'
                            where id = :t""").param("t", candidate.trajectory().value()).update();
        }
        jdbc.sql("update core.trajectory set status_since = :on where id = :t")
                .param("on", Date.valueOf(LocalDate.parse(on)))
                .param("t", candidate.trajectory().value())
                .update();
        jdbc.sql("delete from coaching.assignment where trajectory_id = :t")
                .param("t", candidate.trajectory().value())
                .update();
        sent();
        return candidate;
    }

    /** What went out about them is no longer on its way: mail that waits comes before forgetting. */
    private void sent() {
        org.awaitility.Awaitility.await()
                .until(() -> count("core.event_publication where status in ('PUBLISHED', 'PROCESSING', 'RESUBMITTED')")
                        == 0);
        jdbc.sql("delete from core.outbox").update();
    }

    private Set<String> worded() {
        var tables = new TreeSet<String>();
        register.personal().stream()
                .filter(d -> d.kept() == Kept.DOSSIER || d.kept() == Kept.FILES || d.kept() == Kept.MAIL)
                .filter(d -> d.about().contains(Subject.CANDIDATE) || d.about().contains(Subject.COLLEAGUE))
                .map(Declaration::table)
                .filter(table -> !WORDLESS.contains(table))
                .forEach(tables::add);
        return tables;
    }

    private String counts() {
        return jdbc.sql("""
                        select 'cohort' as what, first_year::text as a, status as b, people as n from core.cohort_count
                        union all select 'certificate', first_year::text, months::text, people from core.cohort_certificate
                        union all select 'hours', trajectory_id::text, pot, coalesce(minutes_approved, 0) from coaching.hours_by_pot
                        union all select 'guided', trajectory_id::text, kind, count(*)::integer from coaching.guided group by 2, 3
                        order by 1, 2, 3""").query().listOfRows().toString();
    }

    private int due(Forgotten kind) {
        return retention.due().stream()
                .filter(d -> d.kind() == kind)
                .mapToInt(RetentionDueView::due)
                .sum();
    }

    private boolean forgotten(Candidate candidate) {
        return count("core.person where forgotten_on is not null and id = '" + candidate.person() + "'") == 1;
    }

    private String string(String sql, Candidate candidate) {
        return jdbc.sql(sql)
                .param("t", candidate.trajectory().value())
                .query(String.class)
                .single();
    }

    private long count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
    }

    private int status(String url) throws Exception {
        return mvc.perform(get(url)).andReturn().getResponse().getStatus();
    }

    private Pages pages(Actor who) {
        return new Pages(mvc, who);
    }
}
