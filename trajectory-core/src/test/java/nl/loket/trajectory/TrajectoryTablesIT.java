package nl.loket.trajectory;

import static nl.loket.trajectory.TrajectoryStatus.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.loket.shared.Actor;
import nl.loket.trajectory.PeopleOnTheWay.Traveller;
import nl.lokettest.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class TrajectoryTablesIT {

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PeopleOnTheWay people;

    @Autowired
    TrajectoryDesk desk;

    @Autowired
    StepDesk steps;

    @Test
    void theDatabaseKnowsTheSameStatusesOutcomesAndWaits() {
        assertThat(known("trajectory_status_known")).containsExactlyInAnyOrder(names(TrajectoryStatus.values()));
        assertThat(known("step_record_outcome_known")).containsExactlyInAnyOrder(names(StepOutcome.values()));
        assertThat(known("waiting_kind_known")).containsExactlyInAnyOrder(names(WaitKind.values()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update core.timeline set message_key = 'other'",
                "delete from core.timeline",
                "update core.trajectory_move set on_date = on_date",
                "delete from core.trajectory_move",
                "update core.step_record set note = 'other'",
                "delete from core.step_record",
                "update audit.entry set what = 'other'",
                "delete from audit.entry"
            })
    void theProgramCannotChangeWhatIsWritten(String statement) throws SQLException {
        try (var program = database.as("loket_app");
                var sql = program.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            no -> assertThat(no.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    void anEntryThatWasUndoneIsNotCountedAndTheOneBeforeItStillIs() {
        var ingrid = people.intermediary();
        var samira = people.at(COMPETENCE);
        desk.pass(ingrid, new PassGate(samira.trajectory(), YEAR_TWO, "not yet", people.version(samira)));
        undo(ingrid, samira);
        assertThat(entries(samira)).contains("YEAR_TWO", "COMPETENCE");

        undo(ingrid, samira);
        assertThat(entries(samira)).contains("YEAR_TWO").doesNotContain("COMPETENCE");

        undo(ingrid, samira);
        assertThat(entries(samira)).contains("YEAR_ONE").doesNotContain("YEAR_TWO", "COMPETENCE");
    }

    private void undo(Actor actor, Traveller traveller) {
        desk.undo(actor, traveller.trajectory(), "was a mistake", people.version(traveller));
    }

    private List<@Nullable String> entries(Traveller traveller) {
        return jdbc.sql("select status from core.status_entry where trajectory_id = :t")
                .param("t", traveller.trajectory().value())
                .query(String.class)
                .list();
    }

    private List<String> known(String constraint) {
        var definition = jdbc.sql("select pg_get_constraintdef(oid) from pg_constraint where conname = :name")
                .param("name", constraint)
                .query(String.class)
                .single();
        return Pattern.compile("'([A-Z_]+)'")
                .matcher(definition)
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }
}
