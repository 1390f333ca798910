package nl.loket.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.loket.PortalTest;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.Cast.Traveller;
import nl.loket.web.desk.Pages;
import nl.lokettest.StatementCount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The lists that have no test of their own for this: with a thousand rows they ask the database as often as with ten. */
@PortalTest
class ListStatementsIT {

    private static final LocalDate MONDAY = LocalDate.of(2023, 3, 13);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

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
        costTheSame(List.of("/loket/bijeenkomsten", dossier("/bijeenkomsten")), Role.INTERMEDIARY, """
                with meeting as (
                  insert into core.information_meeting (id, college_id, on_date, at_time, place, is_online, capacity)
                  select gen_random_uuid(), 'HVA', date '2023-03-13' + n, time '19:30', 'Wibautstraat 2', false, 40
                  from generate_series(:from, :to) n returning id, on_date)
                insert into core.meeting_attendance (id, trajectory_id, meeting_id, college_id, on_date, state)
                select gen_random_uuid(), :trajectory, id, 'HVA', on_date, 'CANCELLED' from meeting""");
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
    void hours() {
        var hours = """
                insert into coaching.hour_entry (id, version, trajectory_id, coach_id, on_date, minutes, kind, line, pot, state, second, logged_at)
                select gen_random_uuid(), 0, :trajectory, :coach, date '2023-03-13', 1, 'COACHING', 'Gesprek ' || n, 'PRE_TRACK', 'LOGGED', true, now()
                from generate_series(:from, :to) n""";
        costTheSame(List.of(dossier("/uren")), Role.INTERMEDIARY, hours);
        jdbc.sql("delete from coaching.hour_entry").update();
        costTheSame(
                List.of("/coach", "/coach/uren?voor=" + samira.trajectory(), "/coach/uren?maand=2023-03"),
                fatima,
                hours);
        jdbc.sql("delete from coaching.hour_entry").update();
        costTheSame(List.of("/loket", "/loket/uren", "/loket/uren/" + fatima + "/2023-03"), Role.INTERMEDIARY, hours);
    }

    @Test
    void mail() {
        costTheSame(List.of("/postbus"), Role.INTERMEDIARY, """
                insert into core.postbus (message_id, address, language, subject, body, at)
                select 'm' || n, 'samira@voorbeeld.nl', 'nl', 'Bericht ' || n, 'Dag', now() from generate_series(:from, :to) n""");
    }

    private String dossier(String page) {
        return "/loket/mensen/" + samira.trajectory() + page;
    }

    private void costTheSame(List<String> urls, Role role, String rows) {
        costTheSame(urls, cast.with(role, "Ingrid", "van der Veen"), rows);
    }

    private void costTheSame(List<String> urls, PersonId who, String rows) {
        var pages = new Pages(mvc, Actor.of(who, Role.INTERMEDIARY));
        insert(rows, 1, 10);
        urls.forEach(url -> statements(pages, url)); // what is read once per start
        var few = urls.stream().map(url -> statements(pages, url)).toList();
        insert(rows, 11, 1000);
        var many = urls.stream().map(url -> statements(pages, url)).toList();
        assertThat(many).as(urls.toString()).isEqualTo(few).allMatch(number -> number <= 40);
    }

    private int statements(Pages pages, String url) {
        return StatementCount.during(() -> open(pages, url)).statements().size();
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
