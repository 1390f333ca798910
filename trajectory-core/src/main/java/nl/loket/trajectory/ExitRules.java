package nl.loket.trajectory;

import java.time.LocalDate;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;

/** What the desk must know of an exit before it records it (section 2.5). Who stops themself is asked only why. */
final class ExitRules {

    private ExitRules() {}

    static void check(Actor actor, ExitRow exit, ExitFollowUp more, LocalDate today) {
        checkFacts(exit, more, today);
        if (actor.is(Role.INTERMEDIARY)) {
            requireWhole(exit, more);
        }
    }

    private static void checkFacts(ExitRow exit, ExitFollowUp more, LocalDate today) {
        if (more.otherReason() != null && !exit.reasons().contains(more.otherReason())) {
            throw new RuleViolation("trajectory.rule.exit-other-reason", more.otherReason(), exit);
        }
        if (more.talkOn() != null
                && (more.talkOn().isAfter(today) || more.talkOn().getYear() < 2000)) {
            throw new RuleViolation("trajectory.rule.exit-talk-day");
        }
    }

    private static void requireWhole(ExitRow exit, ExitFollowUp more) {
        if (exit == ExitRow.EX_05 && more.talkOn() == null) {
            throw new RuleViolation("trajectory.rule.exit-talk");
        }
        if ((exit == ExitRow.EX_05 || exit == ExitRow.EX_06) && more.after() == null) {
            throw new RuleViolation("trajectory.rule.exit-after", exit);
        }
        if (exit == ExitRow.EX_10 && (more.steps() == null || more.steps().isBlank())) {
            throw new RuleViolation("trajectory.rule.exit-steps");
        }
    }
}
