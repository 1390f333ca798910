package nl.loket.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.loket.PortalTest;
import nl.loket.meeting.MeetingDesk;
import nl.loket.meeting.PlanMeeting;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.Cast.Traveller;
import nl.loket.web.desk.DeskPeople;
import nl.loket.web.desk.Pages;
import nl.lokettest.StatementCount;
import nl.lokettest.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The lists that have no test of their own for this: with a thousand rows, and those everybody works with all day with ten thousand, they ask the database as often as with ten. */
@PortalTest
class ListStatementsIT {

    private static final LocalDate MONDAY = LocalDate.of(2023, 3, 13);
    private static final int MANY = 1_000;
    private static final int MOST = 10_000;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Cast cast;

    @Autowired
    private DeskPeople people;

    @Autowired
    private MeetingDesk meetings;

    @Autowired
    private JdbcClient jdbc;

    /** Who opens which page. */
    private record Asked(PersonId who, String url) {}

    private Traveller samira;
    private PersonId fatima;

    @BeforeEach
    void somebodyOnTheWay() {
        samira = cast.at(TrajectoryStatus.PRE_TRACK, MONDAY, "Samira", "El Amrani");
        fatima = cast.with(Role.COACH, "Fatima", "Benali");
        insert("""
                insert into coaching.assignment (trajectory_id, coach_id, kind, from_on)
                values (:trajectory, :coach, 'GUIDE', date '2023-03-13')""", 1, 1);
    }

    @AfterEach
    void noMoreSchools() {
        jdbc.sql("delete from core.school where id like 'T%'").update();
    }

    @Test
    void colleagues() {
        costTheSame(List.of("/beheer/mensen"), Role.ADMINISTRATOR, """
                with somebody as (
                  insert into core.person (id, version, given_name, family_name, language)
                  select gen_random_uuid(), 0, 'Iemand', 'Nummer ' || n, 'nl' from generate_series(:from, :to) n returning id),
                account as (
                  insert into core.account (person_id, email, opened_on)
                  select id, id || '@voorbeeld.nl', date '2023-01-01' from somebody)
                insert into core.role_grant (person_id, role, from_on, granted_at)
                select id, 'INTERMEDIARY', date '2023-01-01', now() from somebody""");
    }

    @Test
    void schools() {
        var schools = """
                insert into core.school (id, name, kind, board_number, street, postcode, city, website, lat, lon, known_from)
                select 'T' || n, 'School ' || n, 'BO', (select min(number) from core.board), 'Straat', '1012 AB', 'Amsterdam', '', 52.37, 4.9, date '2020-08-01'
                from generate_series(:from, :to) n""";
        costTheSame(List.of("/beheer/register/scholen"), Role.ADMINISTRATOR, schools);
        noMoreSchools();
        costTheSame(List.of("/loket/plaatsen", dossier("/plaatsing")), Role.INTERMEDIARY, schools);
    }

    @Test
    void coachesToChooseFrom() {
        costTheSame(List.of(dossier("/gids")), Role.INTERMEDIARY, """
                with somebody as (
                  insert into core.person (id, version, given_name, family_name, language)
                  select gen_random_uuid(), 0, 'Coach', 'Nummer ' || n, 'nl' from generate_series(:from, :to) n returning id)
                insert into coaching.coach (person_id, version, kind, board_number, capacity, from_on, active)
                select id, 0, 'INTERNAL', '41781', 9, date '2020-08-01', true from somebody""");
    }

    @Test
    void meetings() {
        costTheSame(
                List.of("/bijeenkomsten", "/loket/bijeenkomsten", dossier("/bijeenkomsten")), Role.INTERMEDIARY, """
                with meeting as (
                  insert into core.information_meeting (id, college_id, on_date, at_time, place, is_online, capacity)
                  select gen_random_uuid(), 'HVA', date '2023-03-13' + n, time '19:30', 'Wibautstraat 2', false, 40
                  from generate_series(:from, :to) n returning id, on_date)
                insert into core.meeting_attendance (id, trajectory_id, meeting_id, college_id, on_date, state)
                select gen_random_uuid(), :trajectory, id, 'HVA', on_date, 'CANCELLED' from meeting""");
    }

    @Test
    void requests() {
        costTheSame(List.of("/loket/verzoeken"), Role.INTERMEDIARY, """
                with way as (
                  insert into core.trajectory (id, version, person_id, reference, status, status_since, route, registered_on)
                  select gen_random_uuid(), 0, person_id, 'ZIJ-V-' || n, 'COMPLETED', date '2022-01-01', 'ZIB', date '2020-03-01'
                  from core.person_card, generate_series(:from, :to) n where trajectory_id = :trajectory returning id)
                insert into core.candidate_request (id, version, trajectory_id, kind, words, asked_on, due_on, state)
                select gen_random_uuid(), 0, id, 'ERASURE', 'Wis alles', date '2023-03-01', date '2023-03-15', 'ASKED' from way""");
    }

    @Test
    void whoComesToAMeeting() {
        var meeting = meetings.plan(
                Actor.system("test"),
                new PlanMeeting("HVA", MONDAY.plusDays(3), LocalTime.of(19, 30), "Wibautstraat 2", false, 9));
        costTheSame(List.of("/bijeenkomsten/" + meeting, "/loket/bijeenkomsten/" + meeting), Role.INTERMEDIARY, """
                with somebody as (
                  insert into core.person (id, version, given_name, family_name, language)
                  select gen_random_uuid(), 0, 'Iemand', 'Nummer ' || n, 'nl' from generate_series(:from, :to) n returning id),
                way as (
                  insert into core.trajectory (id, version, person_id, reference, status, status_since, route, registered_on)
                  select gen_random_uuid(), 0, id, 'ZIJ-T-' || id, 'REGISTERED', date '2023-03-01', 'ZIB', date '2023-03-01'
                  from somebody returning id)
                insert into core.meeting_attendance (id, trajectory_id, meeting_id, college_id, on_date, state, queue_number)
                select gen_random_uuid(), id, (select max(meeting_id::text)::uuid from core.meeting_card), 'HVA', date '2023-03-16', 'WAITING',
                  nextval('core.meeting_queue') from way""");
    }

    @Test
    void whatIsSaidAndDoneInADossier() {
        costTheSame(List.of(dossier(""), dossier("/tijdlijn"), dossier("/notities")), Role.INTERMEDIARY, """
                with somebody as (
                  insert into core.person (id, version, given_name, family_name, language)
                  select gen_random_uuid(), 0, 'Iemand', 'Nummer ' || n, 'nl' from generate_series(:from, :to) n returning id),
                line as (
                  insert into core.timeline (trajectory_id, at, message_key, arguments, actor_id)
                  select :trajectory, timestamptz '2023-03-13 10:00', 'trajectory.timeline.moved', array['PERSON:' || id], id from somebody)
                insert into core.note (trajectory_id, kind, author_id, text, written_at)
                select :trajectory, 'DESK', id, 'Belde.', timestamptz '2023-03-13 10:00' from somebody""");
    }

    @Test
    void stepsOfADossierAndOfOneself() {
        var records = """
                with somebody as (
                  insert into core.person (id, version, given_name, family_name, language)
                  select gen_random_uuid(), 0, 'Iemand', 'Nummer ' || n, 'nl' from generate_series(:from, :to) n returning id)
                insert into core.step_record (trajectory_id, step, outcome, on_date, recorded_by, recorded_at)
                select :trajectory, 'ST_11', 'DONE', date '2023-03-13', id, timestamptz '2023-03-13 10:00' from somebody""";
        costTheSame(List.of(dossier("/stappen")), Role.INTERMEDIARY, records);
        var tom = people.at(TrajectoryStatus.PRE_TRACK, "Tom", "IJsbrand");
        samira = new Traveller(tom.person(), tom.trajectory());
        costTheSame(List.of("/mijn", "/mijn/stappen", "/mijn/route", "/mijn/kring"), tom.person(), records);
    }

    @Test
    void pauses() {
        costTheSame(List.of(dossier(""), dossier("/pauze"), "/loket"), Role.INTERMEDIARY, """
                insert into core.waiting (trajectory_id, kind, from_on, until_on, reason)
                select :trajectory, 'PAUSE', date '2023-03-13' + n, date '2023-03-13' + n + 1, 'Reden' from generate_series(:from, :to) n""");
    }

    @Test
    void hours() {
        var hours = """
                insert into coaching.hour_entry (id, version, trajectory_id, coach_id, on_date, minutes, kind, line, pot, state, second, logged_at)
                select gen_random_uuid(), 0, :trajectory, :coach, date '2023-03-13', 1, 'COACHING', 'Gesprek ' || n, 'PRE_TRACK', 'LOGGED', true, now()
                from generate_series(:from, :to) n""";
        costTheSame(asked(Role.INTERMEDIARY, dossier("/uren")), hours, MOST);
        jdbc.sql("delete from coaching.hour_entry").update();
        costTheSame(
                List.of("/coach", "/coach/uren?voor=" + samira.trajectory(), "/coach/uren?maand=2023-03"),
                fatima,
                hours);
        jdbc.sql("delete from coaching.hour_entry").update();
        costTheSame(
                asked(Role.INTERMEDIARY, "/loket", "/loket/uren", "/loket/uren/" + fatima + "/2023-03"), hours, MOST);
    }

    /** Everybody's lists, the coach's and the steering group's figures: people in every status, each with a coach, a place and a move. */
    @Test
    void people() {
        var people = """
                with somebody as (
                  insert into core.person (id, version, given_name, family_name, language)
                  select gen_random_uuid(), 0, 'Iemand', 'Nummer ' || n, 'nl' from generate_series(:from, :to) n returning id),
                way as (
                  insert into core.trajectory (id, version, person_id, reference, status, status_since, route, registered_on)
                  select gen_random_uuid(), 0, id, 'ZIJ-T-' || id,
                         (array['REGISTERED', 'INTAKE_READY', 'PRE_TRACK', 'WORK_EXPERIENCE', 'YEAR_ONE', 'COMPLETED'])[1 + abs(hashtext(id::text)) % 6],
                         date '2022-09-01' + abs(hashtext(id::text)) % 180, 'ZIB', date '2022-06-01' + abs(hashtext(id::text)) % 80
                  from somebody returning id, status, status_since, registered_on),
                move as (
                  insert into core.trajectory_move (trajectory_id, from_status, to_status, kind, on_date)
                  select id, null, 'REGISTERED', 'MOVE', registered_on from way
                  union all
                  select id, 'REGISTERED', status, 'MOVE', status_since from way where status <> 'REGISTERED')
                insert into coaching.assignment (trajectory_id, coach_id, kind, from_on)
                select id, :coach, 'GUIDE', status_since from way where status <> 'COMPLETED'""";
        var asked = new ArrayList<>(asked(
                Role.INTERMEDIARY, "/loket", "/loket/mensen", "/loket?lijst=laat", "/loket/controle", dossier("")));
        asked.add(new Asked(fatima, "/coach"));
        asked.add(new Asked(fatima, "/coach/uren?voor=" + samira.trajectory()));
        asked.addAll(asked(Role.STEERING_GROUP, "/stuurgroep", "/stuurgroep?jaar=2022-2023"));
        costTheSame(asked, people, MOST);
    }

    @Test
    void budget() {
        costTheSame(
                asked(
                        Role.FINANCE,
                        "/financien",
                        "/financien/regels",
                        "/financien/regels/A-P-06",
                        "/financien/geldstromen"),
                """
                with e as (
                  insert into finance.entry (line_id, activity, category, first_year, on_date, event_id, hour_id, pot, coach_kind, minutes, rate_eur, vat,
                    amount_eur, booked_at)
                  select 'A-P-06', 'A', 'personeel', 2022, date '2022-09-01' + n % 300, gen_random_uuid(), gen_random_uuid(), 'PRE_TRACK', 'INTERNAL', 60,
                    50, 'NONE', 50, now()
                  from generate_series(:from, :to) n returning id)
                insert into finance.entry_stream (entry_id, stream, amount_eur, running_eur)
                select id, 'STATE', 50, 50 from e""",
                MOST);
    }

    @Test
    void jobsAndEvents() {
        costTheSame(List.of("/beheer/taken", "/beheer/bewaren"), Role.ADMINISTRATOR, """
                with run as (insert into core.retention_run (started_at) select now() from generate_series(:from, :to)),
                failure as (
                  insert into core.job_failure (task_name, error, at) select 'send-mail', 'MailSendException', now() from generate_series(:from, :to))
                insert into core.event_publication (id, listener_id, event_type, serialized_event, publication_date, status)
                select gen_random_uuid(), 'nl.loket.Post.on(nl.loket.Event)', 'nl.loket.Event', '{}', now() - interval '1 hour', 'FAILED'
                from generate_series(:from, :to)""");
    }

    @Test
    void questions() {
        costTheSame(List.of("/loket/vragen", "/loket"), Role.INTERMEDIARY, """
                insert into core.question (id, topic, text, name, email, language, asked_at, due_on, state)
                select gen_random_uuid(), 'OTHER', 'Vraag ' || n, '', 'bo@voorbeeld.nl', 'nl', now(), date '2023-03-10', 'OPEN'
                from generate_series(:from, :to) n""");
    }

    @Test
    void mail() {
        costTheSame(List.of("/postbus"), Role.INTERMEDIARY, """
                insert into core.postbus (message_id, address, language, subject, body, at)
                select 'm' || n, 'samira@voorbeeld.nl', 'nl', 'Bericht ' || n, 'Dag', now() from generate_series(:from, :to) n""");
    }

    @Test
    void mailings() {
        costTheSame(List.of("/loket/mailings"), Role.INTERMEDIARY, """
                with mailing as (
                  insert into core.mailing (key, template, by_person, readers, at)
                  select gen_random_uuid(), 'trajectory.mail.message', person_id, 1, timestamptz '2023-03-13 10:00' + n * interval '1 minute'
                  from generate_series(:from, :to) n, core.trajectory where id = :trajectory returning key, template, by_person)
                insert into core.outbox (id, source, template, person_id, address, language, subject, body, secret, message_id, state, attempts,
                  due_at, created_at, system_created_at)
                select gen_random_uuid(), key, template, by_person, 'samira@voorbeeld.nl', 'nl', 'Bericht', 'Dag', false, 'k' || key, 'SENT', 1, now(), now(), now()
                from mailing""");
    }

    @Test
    void mailOfOnePerson() {
        var mail = """
                insert into core.outbox (id, source, template, person_id, address, language, subject, body, secret, message_id, state, attempts,
                  due_at, created_at, system_created_at)
                select gen_random_uuid(), gen_random_uuid(), 'intake.mail.decided', person_id, 'samira@voorbeeld.nl', 'nl', 'Bericht ' || n, 'Dag',
                  false, 'o' || n, 'SENT', 1, now(), now(), now()
                from generate_series(:from, :to) n, core.trajectory where id = :trajectory""";
        costTheSame(List.of(dossier("/mail"), "/loket/post?zoek=amrani"), Role.INTERMEDIARY, mail);
        jdbc.sql("delete from core.outbox").update();
        costTheSame(List.of("/post"), samira.person(), mail);
    }

    @Test
    void theLog() {
        var asked = new ArrayList<>(
                asked(Role.ADMINISTRATOR, "/beheer/logboek", "/beheer/logboek?over=amrani&door=nummer"));
        var tom = people.registered("Tom", "IJsbrand");
        asked.add(new Asked(tom.person(), "/mijn/wie-keek"));
        var looked = """
                with somebody as (
                  insert into core.person (id, version, given_name, family_name, language)
                  select gen_random_uuid(), 0, 'Iemand', 'Nummer ' || n, 'nl' from generate_series(:from, :to) n returning id)
                insert into audit.entry (kind, person_id, role, what, about_id, detail, at, system_at)
                select 'saw', somebody.id, 'INTERMEDIARY', 'dossier.notes', t.person_id, '', now(), now()
                from somebody, core.trajectory t where t.id in (:trajectory, 'TOM')""";
        costTheSame(asked, looked.replace("TOM", tom.trajectory().toString()), MOST);
    }

    private String dossier(String page) {
        return "/loket/mensen/" + samira.trajectory() + page;
    }

    private void costTheSame(List<String> urls, Role role, String rows) {
        costTheSame(asked(role, urls.toArray(String[]::new)), rows, MANY);
    }

    private void costTheSame(List<String> urls, PersonId who, String rows) {
        costTheSame(urls.stream().map(url -> new Asked(who, url)).toList(), rows, MOST);
    }

    private void costTheSame(List<Asked> asked, String rows, int number) {
        insert(rows, 1, 10);
        asked.forEach(this::statements); // what is read once per start
        var few = asked.stream().map(this::statements).toList();
        insert(rows, 11, number);
        database.analyze();
        var many = asked.stream().map(this::statements).toList();
        assertThat(many).as(asked.toString()).isEqualTo(few).allMatch(statements -> statements <= 45);
    }

    private List<Asked> asked(Role role, String... urls) {
        var who = cast.with(role, "Ingrid", "van der Veen");
        return Arrays.stream(urls).map(url -> new Asked(who, url)).toList();
    }

    private int statements(Asked asked) {
        var pages = new Pages(mvc, Actor.of(asked.who(), Role.INTERMEDIARY));
        return StatementCount.during(() -> open(pages, asked.url()))
                .statements()
                .size();
    }

    private static Object open(Pages pages, String url) {
        try {
            return pages.open(url, 200);
        } catch (Exception e) {
            throw new AssertionError(url, e);
        }
    }

    private void insert(String sql, int from, int to) {
        jdbc.sql(sql)
                .params(Map.of(
                        "from",
                        from,
                        "to",
                        to,
                        "trajectory",
                        samira.trajectory().value(),
                        "coach",
                        fatima.value()))
                .update();
    }
}
