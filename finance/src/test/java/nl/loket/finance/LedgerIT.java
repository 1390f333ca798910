package nl.loket.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.loket.TestApplication;
import nl.loket.coaching.CoachKind;
import nl.loket.coaching.CoachingEvent.HourApproved;
import nl.loket.coaching.Pot;
import nl.loket.shared.Money;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;
import nl.lokettest.TestDatabase;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Approved hours find their line, year, price and streams, each once. */
@SpringBootTest(classes = TestApplication.class)
class LedgerIT {

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TestDatabase database;

    @Autowired
    private FailedEventPublications failed;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "INTAKE,      INTERNAL, 2020-10-12, A-P-01, 2020, 50.00",
        "PRE_TRACK,   INTERNAL, 2020-10-12, A-P-03, 2020, 50.00",
        "APPOINTMENT, INTERNAL, 2020-10-12, A-P-07, 2020, 50.00",
        "YEAR_ONE,    INTERNAL, 2020-10-12, C-P-01, 2020, 50.00",
        "YEAR_TWO,    INTERNAL, 2021-10-12, C-P-03, 2021, 50.00",
        "INDUCTION,   INTERNAL, 2022-10-12, D-P-01, 2022, 50.00",
        "PRE_TRACK,   EXTERNAL, 2020-10-12, A-O-03, 2020, 96.80",
        // before the programme counts as its first year (AMB-16), and a year begins on 1 September
        "PRE_TRACK,   INTERNAL, 2020-05-04, A-P-03, 2020, 50.00",
        "YEAR_ONE,    INTERNAL, 2021-08-31, C-P-01, 2020, 50.00",
        "YEAR_ONE,    INTERNAL, 2021-09-01, C-P-02, 2021, 50.00"
    })
    void eachPotsHourLandsInItsOwnLineAndYear(
            Pot pot, CoachKind kind, LocalDate on, String line, int year, String amount) {
        var hour = hour(pot, kind, on, 60);
        approve(hour);
        assertThat(jdbc.sql("select * from finance.entry").query().singleRow())
                .containsEntry("hour_id", hour.entry())
                .containsEntry("line_id", line)
                .containsEntry("activity", line.substring(0, 1))
                .containsEntry("first_year", year)
                .containsEntry("minutes", 60)
                .containsEntry("amount_eur", new BigDecimal(amount));
        assertThat(sumOf("finance.entry_stream")).isEqualTo(euro(amount));
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR_ONE,  EXTERNAL, 2021-10-12, C, 2021, 96.80",
        "INTAKE,    EXTERNAL, 2022-10-12, A, 2022, 96.80",
        // outside the programme: kept and priced
        "INDUCTION, INTERNAL, 2024-10-01, D, 2024, 50.00"
    })
    void whatHasNoLineIsKeptInItsActivityAndOnNoStream(
            Pot pot, CoachKind kind, LocalDate on, String activity, int year, String amount) {
        approve(hour(pot, kind, on, 60));
        assertThat(jdbc.sql("select * from finance.entry").query().singleRow())
                .containsEntry("line_id", null)
                .containsEntry("category", null)
                .containsEntry("activity", activity)
                .containsEntry("first_year", year)
                .containsEntry("amount_eur", new BigDecimal(amount));
        assertThat(count("finance.entry_stream")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void everyPotHasRules(Pot pot) {
        approve(hour(pot, CoachKind.EXTERNAL, LocalDate.of(2022, 10, 12), 60));
        assertThat(count("finance.entry")).isOne();
    }

    @Test
    void toldTwiceOrFiveTimesAtOnceItBooksOnce() {
        var hour = hour(Pot.INTAKE, CoachKind.INTERNAL, LocalDate.of(2020, 10, 12), 60);
        approve(hour);
        approve(hour);
        new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> IntStream.range(0, 5).forEach(_ -> events.publishEvent(hour)));
        allBooked();
        assertThat(count("finance.entry")).isOne();
        assertThat(count("finance.entry_stream")).isEqualTo(2);
        assertThat(sumOf("finance.entry_stream")).isEqualTo(Money.euro(50));
    }

    @Test
    void aBookingThatBrokeOffHalfwayIsMadeLaterAndOnce() throws SQLException {
        try (var other = database.superuser();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtext('finance.entry A PERSONNEL'))");
            publish(hour(Pot.INTAKE, CoachKind.INTERNAL, LocalDate.of(2020, 10, 12), 60));
            soon().until(() -> breakOff(statement));
            soon().until(() -> count("core.event_publication where status = 'FAILED'") == 1);
            other.rollback();
        }
        assertThat(count("finance.entry")).isZero();
        failed.resubmit(ResubmissionOptions.defaults());
        allBooked();
        assertThat(count("finance.entry")).isOne();
        assertThat(sumOf("finance.entry_stream")).isEqualTo(Money.euro(50));
    }

    @Test
    void streamsKeepTheirProportionOnTheRunningTotalThoughManyBookAtOnce() {
        var hours = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> hour(Pot.PRE_TRACK, CoachKind.INTERNAL, LocalDate.of(2020, 10, 12), i))
                .toArray(HourApproved[]::new);
        approve(hours);
        var total = sumOf("finance.entry");
        var streams = streams();
        assertThat(streams).containsEntry("STATE", total.share(4_914_070, 5_167_500));
        assertThat(streams.values().stream().reduce(Money.ZERO, Money::plus)).isEqualTo(total);
        assertThat(count("""
                finance.entry e where e.amount_eur <>
                  (select sum(s.amount_eur) from finance.entry_stream s where s.entry_id = e.id)""")).isZero();
    }

    @Test
    void theLedgerIsOnlyAddedToEvenByItsOwner() throws SQLException {
        approve(hour(Pot.INTAKE, CoachKind.INTERNAL, LocalDate.of(2020, 10, 12), 60));
        for (var change : List.of(
                "update finance.entry set amount_eur = 0",
                "delete from finance.entry_stream",
                "update finance.entry_stream set amount_eur = 0")) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).rootCause().hasMessageContaining("permission denied");
            try (var owner = database.as("loket_owner");
                    var statement = owner.createStatement()) {
                assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("only added to");
            }
        }
    }

    /** Publishes each in a transaction of its own, as the desk does, and waits until the listener is done with all. */
    private void approve(HourApproved... hours) {
        for (var hour : hours) {
            publish(hour);
        }
        allBooked();
    }

    private void allBooked() {
        soon().until(() -> count("core.event_publication") == 0);
    }

    private void publish(HourApproved hour) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> events.publishEvent(hour));
    }

    /** Ends the connection on which the ledger waits for its turn; false while none waits yet. */
    /** What others do is remembered within a transaction: forget it first, or a booking that comes later is never seen. */
    private static boolean breakOff(Statement statement) throws SQLException {
        statement.execute("select pg_stat_clear_snapshot()");
        try (var rows = statement.executeQuery("""
                select pg_terminate_backend(pid) from pg_stat_activity
                where wait_event_type = 'Lock' and wait_event = 'advisory' and query like '%finance.entry %'""")) {
            return rows.next();
        }
    }

    private static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofSeconds(60));
    }

    private static HourApproved hour(Pot pot, CoachKind kind, LocalDate on, int minutes) {
        return new HourApproved(
                UUID.randomUUID(),
                UUID.randomUUID(),
                TrajectoryId.create(),
                PersonId.create(),
                kind,
                pot,
                on,
                minutes,
                Instant.parse("2023-03-13T09:00:00Z"));
    }

    private Map<String, Money> streams() {
        return jdbc
                .sql("select stream, sum(amount_eur) as amount from finance.entry_stream group by stream")
                .query((row, _) -> Map.entry(row.getString("stream"), new Money(row.getBigDecimal("amount"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Money sumOf(String table) {
        return new Money(jdbc.sql("select sum(amount_eur) from " + table)
                .query(BigDecimal.class)
                .single());
    }

    private long count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
    }

    private static Money euro(String amount) {
        return new Money(new BigDecimal(amount));
    }
}
