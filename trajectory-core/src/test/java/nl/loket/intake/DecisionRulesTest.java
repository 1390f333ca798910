package nl.loket.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.loket.shared.PersonId;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.Route;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.Unmet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 13);

    @Test
    void withoutAnAppointmentOnlyThatIsMissing() {
        assertThat(DecisionRules.missing(null, null, null, TODAY))
                .extracting(Unmet::messageKey)
                .containsExactly("intake.unmet.not-planned");
    }

    @Test
    void everythingMissingIsNamedWithWhereItIsMended() {
        assertThat(DecisionRules.missing(intake(TODAY.plusDays(1)), report(null), null, TODAY))
                .extracting(Unmet::messageKey, Unmet::fixedAt)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("intake.unmet.not-yet", "intake"),
                        org.assertj.core.groups.Tuple.tuple("intake.unmet.desk-report", "intake/verslag"),
                        org.assertj.core.groups.Tuple.tuple("intake.unmet.coach-report", "intake#verslag-coach"));
    }

    @Test
    void nothingIsMissingOnceTheTalkWasHeldAndBothReportsAreFinal() {
        assertThat(DecisionRules.missing(intake(TODAY), report(TODAY), report(TODAY), TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DecisionReason.class)
    void everyReasonBelongsToOneOutcome(DecisionReason reason) {
        for (var outcome : IntakeOutcome.values()) {
            var decision = decision(outcome, reason, "Fijn gesprek.", routeFor(outcome), dayFor(outcome));
            if (reason.outcome() == outcome) {
                assertThatCode(() -> DecisionRules.check(decision, TODAY)).doesNotThrowAnyException();
            } else {
                refused(decision, "intake.rule.reason");
            }
        }
    }

    @Test
    void theCandidateAlwaysReadsWhy() {
        refused(decision(IntakeOutcome.GO, DecisionReason.SUITABLE, " ", null, null), "intake.rule.feedback");
        refused(
                decision(IntakeOutcome.GO, DecisionReason.SUITABLE, "x".repeat(4001), null, null),
                "intake.rule.feedback");
    }

    @Test
    void onlyAnotherRouteNamesAnotherRoute() {
        refused(
                decision(IntakeOutcome.OTHER_ROUTE, DecisionReason.ROUTE_FITS_BETTER, "x", null, null),
                "intake.rule.route");
        refused(
                decision(IntakeOutcome.OTHER_ROUTE, DecisionReason.ROUTE_FITS_BETTER, "x", Route.ZIB, null),
                "intake.rule.route");
        refused(decision(IntakeOutcome.GO, DecisionReason.SUITABLE, "x", Route.DUAL, null), "intake.rule.route");
    }

    @Test
    void onlyNotNowNamesADayAndThatDayIsStillToCome() {
        refused(
                decision(IntakeOutcome.NOT_NOW, DecisionReason.CIRCUMSTANCES, "x", null, null),
                "intake.rule.look-again");
        refused(
                decision(IntakeOutcome.NOT_NOW, DecisionReason.CIRCUMSTANCES, "x", null, TODAY),
                "intake.rule.look-again");
        refused(
                decision(IntakeOutcome.NO, DecisionReason.MOTIVATION, "x", null, TODAY.plusDays(1)),
                "intake.rule.look-again");
    }

    @Test
    void aDraftMayHaveGapsAFinalReportMayNot() {
        assertThatCode(() -> DecisionRules.check(save("", null, false))).doesNotThrowAnyException();
        assertThatCode(() -> DecisionRules.check(save("goed", IntakeOutcome.GO, true)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> DecisionRules.check(save("", IntakeOutcome.GO, true)))
                .hasMessageContaining("intake.rule.gaps");
        assertThatThrownBy(() -> DecisionRules.check(save("goed", null, true)))
                .hasMessageContaining("intake.rule.gaps");
        assertThatThrownBy(() -> DecisionRules.check(save("x".repeat(4001), null, false)))
                .hasMessageContaining("intake.rule.too-long");
    }

    private static void refused(DecideIntake decision, String rule) {
        assertThatThrownBy(() -> DecisionRules.check(decision, TODAY))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.messageKey()).isEqualTo(rule));
    }

    private static @Nullable Route routeFor(IntakeOutcome outcome) {
        return outcome == IntakeOutcome.OTHER_ROUTE ? Route.SHORT_PART_TIME : null;
    }

    private static @Nullable LocalDate dayFor(IntakeOutcome outcome) {
        return outcome == IntakeOutcome.NOT_NOW ? TODAY.plusMonths(2) : null;
    }

    private static DecideIntake decision(
            IntakeOutcome outcome,
            DecisionReason reason,
            String feedback,
            @Nullable Route route,
            @Nullable LocalDate again) {
        return new DecideIntake(TrajectoryId.create(), outcome, reason, feedback, route, again, 1);
    }

    private static SaveReport save(String text, @Nullable IntakeOutcome advice, boolean complete) {
        return new SaveReport(TrajectoryId.create(), Reporter.COACH, text, "x", "x", "x", advice, complete, 0);
    }

    private static ReportView report(@Nullable LocalDate finalOn) {
        return new ReportView(Reporter.COACH, 1, PersonId.create(), "a", "b", "c", "d", IntakeOutcome.GO, finalOn);
    }

    private static IntakeView intake(LocalDate on) {
        return new IntakeView(
                IntakeId.create(),
                1,
                TrajectoryId.create(),
                on,
                LocalTime.NOON,
                "Loket",
                PersonId.create(),
                PersonId.create(),
                List.of());
    }
}
