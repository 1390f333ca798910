package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The nightly forgetting, and the portal killed with -9 in the midst of it: after the restart everybody is forgotten once, and the reports add up. */
@Tag("slow")
class ForgetKilledE2E {

    private static final int PEOPLE = 1_500;

    @TempDir
    private Path folder;

    @Test
    void killedInTheMidstEveryoneIsForgottenOnceAndTheReportsAddUp() throws IOException, SQLException {
        try (var portal = new PackagedPortal(folder, "--loket.demo=none")) {
            run(portal, """
                    with p as (
                      insert into core.person (id, version, given_name, family_name, language)
                      select gen_random_uuid(), 0, 'Iemand', 'Nummer' || n, 'nl' from generate_series(1, %d) n returning id)
                    insert into core.trajectory (id, version, person_id, reference, status, status_since, route, registered_on,
                      ended_from, exit_row, exit_trigger, exit_reason)
                    select gen_random_uuid(), 0, id, id::text, 'ENDED', date '2019-01-01', 'ZIB', date '2018-01-01',
                      'PRE_TRACK', 'EX_10', 'DESK', 'OTHER' from p""".formatted(PEOPLE));
            run(portal, "update core.scheduled_task set execution_time = now() where task_name = 'forget-in-time'");
            wait(Duration.ofMinutes(2), () -> forgotten(portal) >= PEOPLE / 10);
            portal.kill();
            assertThat(forgotten(portal)).as("killed in the midst of it").isLessThan(PEOPLE);

            portal.killAndStartAgain();
            wait(Duration.ofMinutes(4), () -> number(portal, "core.retention_run where finished_at is not null") >= 1);
            assertThat(forgotten(portal)).isEqualTo(PEOPLE);
            assertThat(number(portal, "audit.entry where what = 'person.forget'"))
                    .as("each once")
                    .isEqualTo(PEOPLE);
            assertThat(number(portal, "(select distinct about_id from audit.entry where what = 'person.forget') who"))
                    .isEqualTo(PEOPLE);
            assertThat(number(portal, "core.retention_line, generate_series(1, forgotten) where kind = 'ENDED'"))
                    .as("what the reports say together")
                    .isEqualTo(PEOPLE);
            assertThat(number(portal, "core.retention_run where finished_at is null"))
                    .as("the one that was cut off says so")
                    .isOne();
        }
    }

    private interface Question {
        boolean ask() throws IOException, SQLException;
    }

    private static void wait(Duration longest, Question question) {
        Awaitility.await().atMost(longest).pollInterval(Duration.ofMillis(20)).until(question::ask);
    }

    private static int forgotten(PackagedPortal portal) throws IOException, SQLException {
        return number(portal, "core.person where forgotten_on is not null");
    }

    private static int number(PackagedPortal portal, String rows) throws IOException, SQLException {
        try (var database = portal.database();
                var statement = database.createStatement();
                var answer = statement.executeQuery("select count(*) from " + rows)) {
            answer.next();
            return answer.getInt(1);
        }
    }

    private static void run(PackagedPortal portal, String sql) throws IOException, SQLException {
        try (var database = portal.database();
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
