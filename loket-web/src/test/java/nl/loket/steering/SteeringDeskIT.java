package nl.loket.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.loket.PortalTest;
import nl.loket.shared.Actor;
import nl.loket.shared.NotAllowed;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.SchoolYear;
import nl.lokettest.StatementCount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The steering group's questions to the database: numbers only, out of views in which nobody can be found (ROLE-40). */
@PortalTest
class SteeringDeskIT {

    private static final Actor STEF = Actor.of(PersonId.create(), Role.STEERING_GROUP);

    @Autowired
    private SteeringDesk desk;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyQuestionIsAboutNumbersAndNobody() {
        var statements = StatementCount.during(() -> desk.view(STEF)).statements();

        var asked = statements.stream()
                .flatMap(sql -> Pattern.compile("\\b(?:core|coaching|finance|audit|web)\\.[a-z_]+")
                        .matcher(sql)
                        .results())
                .map(m -> m.group())
                .distinct();
        assertThat(asked)
                .containsExactlyInAnyOrder(
                        "core.cohort_count",
                        "core.cohort_certificate",
                        "coaching.pool_period",
                        "core.norm",
                        "core.programme",
                        "core.programme_year",
                        "web.published_figure",
                        "web.reference_figure");
        assertThat(statements)
                .noneMatch(sql ->
                        sql.matches("(?s).*\\b(person_id|trajectory_id|coach_id|given_name|family_name|email)\\b.*"));
        assertThat(columns("core.cohort_count", "core.cohort_certificate", "coaching.pool_period"))
                .containsOnly("first_year", "status", "people", "months", "from_on", "until_on", "active");
    }

    @Test
    void whatHappenedReallyIsReferenceDataWithItsSource() {
        assertThat(desk.view(STEF).years())
                .filteredOn(y -> y.reference() != null)
                .extracting(YearView::year, YearView::reference)
                .containsExactly(
                        tuple(new SchoolYear(2021), new Reference(130, "1 Loket, Aanleiding")),
                        tuple(new SchoolYear(2022), new Reference(54, "1 Loket, Aanleiding")));
    }

    @Test
    void onlyTheSteeringGroupAsks() {
        assertThatThrownBy(() -> desk.view(Actor.of(PersonId.create(), Role.INTERMEDIARY)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theTableKnowsWhatIsCountedAndKeepsNoSmallNumberAsShown() {
        assertThat(known("published_figure_what_known")).containsExactlyInAnyOrderElementsOf(names(Counted.values()));
        assertThat(known("published_figure_band_known")).containsExactlyInAnyOrderElementsOf(names(Band.values()));
        assertThatThrownBy(() -> jdbc.sql("insert into web.published_figure values (2021, 'STARTED', 'OPEN', 4, 4, 2)")
                        .update())
                .hasMessageContaining("published_figure_small_never_shown");
    }

    private List<String> columns(String... views) {
        return asked("""
                select distinct column_name::text from information_schema.columns
                where table_schema || '.' || table_name = any (string_to_array(:what, ','))""", String.join(",", views));
    }

    private List<String> known(String constraint) {
        return asked("""
                select m[1] from pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''([A-Z_]+)''', 'g') m
                where conname = :what""", constraint);
    }

    private List<String> asked(String sql, String what) {
        return jdbc.sql(sql).param("what", what).query(String.class).list().stream()
                .map(String::valueOf)
                .toList();
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
