package nl.loket.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.Route;
import nl.loket.trajectory.Unmet;
import org.jspecify.annotations.Nullable;

/** When a report is complete and when a decision holds. */
final class DecisionRules {

    private DecisionRules() {}

    /** What still stands between now and a decision, in the order in which it is done. */
    static List<Unmet> missing(
            @Nullable IntakeView planned, @Nullable ReportView desk, @Nullable ReportView coach, LocalDate today) {
        if (planned == null) {
            return List.of(Unmet.of("intake.unmet.not-planned", "intake#plannen"));
        }
        var missing = new ArrayList<Unmet>();
        if (today.isBefore(planned.on())) {
            missing.add(Unmet.of("intake.unmet.not-yet", "intake", planned.on()));
        }
        if (desk == null || !desk.complete()) {
            missing.add(Unmet.of("intake.unmet.desk-report", "intake/verslag"));
        }
        if (coach == null || !coach.complete()) {
            missing.add(Unmet.of("intake.unmet.coach-report", "intake#verslag-coach"));
        }
        return List.copyOf(missing);
    }

    static void check(SaveReport report) {
        var texts = List.of(report.motivation(), report.profession(), report.guidance(), report.feasibility());
        if (texts.stream().anyMatch(t -> t.length() > IntakeDesk.TEXT_LIMIT)) {
            throw new RuleViolation("intake.rule.too-long");
        }
        if (report.complete() && (report.advice() == null || texts.stream().anyMatch(String::isBlank))) {
            throw new RuleViolation("intake.rule.gaps");
        }
    }

    static void check(DecideIntake decision, LocalDate today) {
        if (decision.reason().outcome() != decision.outcome()) {
            throw new RuleViolation("intake.rule.reason", decision.outcome());
        }
        if (decision.feedback().isBlank() || decision.feedback().length() > IntakeDesk.TEXT_LIMIT) {
            throw new RuleViolation("intake.rule.feedback");
        }
        checkRoute(decision.outcome(), decision.route());
        checkDay(decision.outcome(), decision.lookAgainOn(), today);
    }

    private static void checkRoute(IntakeOutcome outcome, @Nullable Route route) {
        var other = route != null && route != Route.ZIB;
        if (outcome == IntakeOutcome.OTHER_ROUTE ? !other : other) {
            throw new RuleViolation("intake.rule.route");
        }
    }

    private static void checkDay(IntakeOutcome outcome, @Nullable LocalDate again, LocalDate today) {
        var later = again != null && again.isAfter(today);
        if (outcome == IntakeOutcome.NOT_NOW ? !later : again != null) {
            throw new RuleViolation("intake.rule.look-again");
        }
    }

    /** The other routes one can be advised. */
    static List<Route> otherRoutes() {
        return Stream.of(Route.values()).filter(r -> r != Route.ZIB).toList();
    }
}
