package nl.loket.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.loket.PortalTest;
import nl.loket.correspondence.Correspondence;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.Footprint;
import nl.loket.web.desk.DeskPeople;
import nl.loket.web.desk.DeskPeople.Candidate;
import nl.loket.web.desk.Pages;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Who asks is forgotten before their time, whole and for good, once nothing waits for them (NF-01, 13.2). Today is 13 March 2023. */
@PortalTest
class ForgetOnRequestIT {

    private static final Map<String, String> SURE = Map.of("ground", "WITHDRAWN", "confirmed", "true");

    @Autowired
    MockMvc mvc;

    @Autowired
    DeskPeople people;

    @Autowired
    Correspondence mail;

    @Autowired
    Footprint footprint;

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
    void nothingInTheWholeDatabaseLeadsToThemAndEveryCountStays() throws Exception {
        var gone = stopped("Wilhelmien");
        new Trace(jdbc, "zoetemelk").leave(gone, nadia.requirePerson());
        signIn(gone);
        var counts = counts();
        var page = pages(nadia).open(gone.url() + "/wissen", 200);
        assertThat(page.select("#goes ~ ul").text()).contains("Voornaam en achternaam", "cv", "half ingevuld");
        assertThat(page.select("#stays ~ ul").text()).contains("uren coaching", "stuurgroep rekent");
        var sure = pages(nadia).send(gone.url() + "/wissen", 200, Map.of("ground", "WITHDRAWN"));
        assertThat(sure.text())
                .contains("Weet je het zeker?", "Trekt de toestemming in", "Niemand kan dit terugdraaien");
        assertThat(forgotten(gone)).as("not before it is confirmed").isFalse();

        assertThat(pages(nadia).done(gone.url() + "/wissen", SURE)).isEqualTo("/loket/mensen");

        assertThat(new Trace(jdbc, "zoetemelk").found())
                .as("only the address of the last mail")
                .isSubsetOf("core.outbox", "core.postbus");
        footprint.taken();
        assertThat(jdbc.sql("select address || ' ' || template from core.outbox where person_id is null")
                        .query(String.class)
                        .list())
                .containsExactly("zoetemelk@voorbeeld.nl privacy.mail.forgotten");
        Awaitility.await().until(() -> count("core.outbox where state = 'SENT'") == 1);
        mail.forgetStrangers(Duration.ZERO);
        assertThat(new Trace(jdbc, "zoetemelk").found()).isEmpty();
        assertThat(new Trace(jdbc, "wilhelmien").found()).isEmpty();
        assertThat(count("core.document_part") + count("core.recovery_code")).isZero();
        assertThat(count("web.spring_session where principal_name = '" + gone.person() + "'"))
                .isZero();
        assertThat(counts()).isEqualTo(counts);
        pages(nadia).open(gone.url(), 404);
        pages(nadia).open(gone.url() + "/wissen", 404);
    }

    @Test
    void whatStillWaitsIsToldWithTheWayThereAndNothingIsDone() throws Exception {
        var samira = people.at(TrajectoryStatus.YEAR_ONE, "Samira", "El Amrani");
        jdbc.sql("""
                        insert into coaching.hour_entry (id, version, trajectory_id, coach_id, on_date, minutes, kind, line, pot, state, logged_at)
                        values (gen_random_uuid(), 0, :t, :c, date '2021-01-01', 60, 'COACHING', 'Gesprek', 'PRE_TRACK', 'LOGGED', now())""")
                .param("t", samira.trajectory().value())
                .param("c", nadia.requirePerson().value())
                .update();
        sent();
        var first = pages(nadia).open(samira.url() + "/wissen", 200);
        assertThat(first.select("#first ~ ul a").eachAttr("href"))
                .containsExactlyInAnyOrder(samira.url() + "/stoppen", samira.url() + "/uren");
        assertThat(first.select("form[action$=/wissen]")).isEmpty();
        jdbc.sql("""
                        insert into core.outbox (id, source, template, person_id, address, language, subject, body, secret, message_id, state, attempts,
                          due_at, not_before, created_at, system_created_at)
                        values (:id, :id, 'a', :p, 'a@voorbeeld.nl', 'nl', 's', 'b', false, 'm', 'QUEUED', 0, now(), now() + interval '9 years', now(), now())""")
                .param("id", UUID.randomUUID())
                .param("p", samira.person().value())
                .update();
        var refused = pages(nadia).send(samira.url() + "/wissen", 422, SURE);
        assertThat(refused.select("#first ~ ul").text()).contains("Er is nog een e-mail onderweg");
        assertThat(forgotten(samira)).isFalse();
    }

    @Test
    void whoWorksHereTooHasAnotherTerm() throws Exception {
        var coach = stopped("Coach");
        jdbc.sql(
                        "insert into core.role_grant (person_id, role, from_on, until_on, granted_at) values (:p, 'COACH', date '2016-01-01', date '2017-01-01', now())")
                .param("p", coach.person().value())
                .update();
        assertThat(pages(nadia).send(coach.url() + "/wissen", 422, SURE).text()).contains("of werkte hier");
        assertThat(forgotten(coach)).isFalse();
    }

    @Test
    void theAdministratorSeesThatItHappenedAndNotToWhom() throws Exception {
        assertThat(pages(ada).open("/beheer/bewaren", 200).select(".empty").text())
                .contains("Nog niemand op verzoek gewist");
        var gone = stopped("Wilhelmien");
        pages(nadia).done(gone.url() + "/wissen", SURE);
        assertThat(pages(ada)
                        .open("/beheer/bewaren", 200)
                        .select("#requests ~ div td")
                        .eachText())
                .containsExactly("13 maart 2023", "Trekt de toestemming in", "Nadia Bouzid");
        assertThat(pages(ada).in("en", "/beheer/bewaren").text()).contains("Withdraws consent");
        assertThat(pages(ada).open("/beheer/logboek", 200).text()).contains("Persoon gewist op verzoek");
    }

    private Candidate stopped(String given) {
        var candidate = people.at(TrajectoryStatus.ENDED, given, "El Amrani");
        sent();
        return candidate;
    }

    private void signIn(Candidate candidate) {
        jdbc.sql("""
                        insert into web.spring_session (primary_id, session_id, creation_time, last_access_time, max_inactive_interval, expiry_time, principal_name)
                        values (:id, :id, 0, 0, 1, 0, :p)""")
                .param("id", UUID.randomUUID().toString())
                .param("p", candidate.person().toString())
                .update();
    }

    private void sent() {
        footprint.taken();
        jdbc.sql("delete from core.postbus").update();
        jdbc.sql("delete from core.outbox").update();
    }

    private String counts() {
        return jdbc.sql("""
                        select 'cohort' as what, first_year::text as a, status as b, people as n from core.cohort_count
                        union all select 'hours', trajectory_id::text, pot, coalesce(minutes_approved, 0) from coaching.hours_by_pot
                        union all select 'guided', trajectory_id::text, kind, count(*)::integer from coaching.guided group by 2, 3
                        order by 1, 2, 3""").query().listOfRows().toString();
    }

    private boolean forgotten(Candidate candidate) {
        return count("core.person where forgotten_on is not null and id = '" + candidate.person() + "'") == 1;
    }

    private long count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
    }

    private Pages pages(Actor who) {
        return new Pages(mvc, who);
    }
}
