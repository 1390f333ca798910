package nl.loket.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.loket.PortalTest;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.desk.DeskPeople;
import nl.loket.web.desk.Pages;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What the portal does by itself, as the administrator sees it. */
@PortalTest
class JobsPageIT {

    private static final String URL = "/beheer/taken";

    @Autowired
    MockMvc mvc;

    @Autowired
    DeskPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    List<RecurringTask<?>> tasks;

    @Autowired
    MessageSource messages;

    Actor ada = Actor.system("test");

    @BeforeEach
    void administrator() {
        ada = people.staff("Ada", "Visser", Role.ADMINISTRATOR);
    }

    @Test
    void everyJobStandsThereInWords() throws Exception {
        var page = pages().open(URL, 200);
        assertThat(page.select("table tbody tr")).hasSameSizeAs(tasks);
        for (var task : tasks) {
            for (var language : List.of("nl", "en")) {
                var key = "shared.job." + task.getName();
                assertThat(messages.getMessage(key, null, Locale.of(language))).isNotBlank();
                assertThat(messages.getMessage(key + ".about", null, Locale.of(language)))
                        .isNotBlank();
            }
        }
        assertThat(page.select(".empty").text()).contains("Alles is verwerkt", "Er mislukte niets");
    }

    @Test
    void aJobThatFailsIsToldWithItsKindOfError() throws Exception {
        jdbc.sql("""
                        insert into core.scheduled_task (task_name, task_instance, execution_time, picked, last_success, last_failure, consecutive_failures, version)
                        values ('send-mail', 'recurring', timestamptz '2026-11-22 11:00Z', false, timestamptz '2026-11-21 11:00Z', now(), 3, 1),
                               ('of-an-older-portal', 'recurring', now(), false, null, null, 0, 1)""").update();
        jdbc.sql("""
                        insert into core.job_failure (task_name, error, at)
                        values ('send-mail', 'MailSendException', now()), ('of-an-older-portal', 'Gone', now())""").update();

        var page = pages().open(URL, 200);
        assertThat(page.select(".notification").text()).contains("Er is 1 taak die niet lukt");
        var row = page.expectFirst("tr:contains(E-mail versturen)");
        assertThat(row.text()).contains("21 november 2026, 12.00 uur", "22 november 2026, 12.00 uur", "3 keer mislukt");
        assertThat(page.select("#failures ~ div code").eachText()).contains("MailSendException", "Gone");
        assertThat(pages().in("en", URL).text()).contains("failed 3 times");
    }

    @Test
    void aJobAskedForIsPlannedAtOnceAndOneThatRunsIsSaidToRun() throws Exception {
        assertThat(pages().done(URL + "/send-mail/nu", Map.of())).isEqualTo(URL);
        assertThat(jdbc.sql("select execution_time <= now() from core.scheduled_task where task_name = 'send-mail'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        jdbc.sql("update core.scheduled_task set picked = true").update();
        pages().done(URL + "/send-mail/nu", Map.of());
        assertThat(jdbc.sql("select count(*) from audit.entry where what = 'job.run' and person_id = :ada")
                        .param("ada", ada.requirePerson().value())
                        .query(Long.class)
                        .single())
                .as("once planned")
                .isOne();
        pages().send(URL + "/iets-anders/nu", 404, Map.of());
    }

    @Test
    void anEventThatWaitsIsGivenToItsListenerOnceMore() throws Exception {
        people.at(TrajectoryStatus.ENDED, "Samira", "El Amrani");
        await("core.event_publication_archive where event_type like '%Ended'", 1);
        await("core.event_publication", 0);
        jdbc.sql("delete from core.outbox").update();
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into core.event_publication (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts)
                        select :id, listener_id, event_type, serialized_event, now() - interval '2 days', 'FAILED', 4
                        from core.event_publication_archive where event_type like '%Ended'""").param("id", id).update();

        var page = pages().open(URL, 200);
        assertThat(page.select("#events ~ div").text())
                .contains("TrajectoryEvent.Ended", "TrajectoryMail", "langer dan een dag");
        pages().done(URL + "/berichten/" + id + "/opnieuw", Map.of());
        await("core.event_publication", 0);
        await("core.outbox", 1);
        pages().done(URL + "/berichten/" + id + "/opnieuw", Map.of());
        await("core.outbox", 1);
    }

    private void await(String rows, long expected) {
        Awaitility.await()
                .until(() -> jdbc.sql("select count(*) from " + rows)
                                .query(Long.class)
                                .single()
                        == expected);
    }

    private Pages pages() {
        return new Pages(mvc, ada);
    }
}
