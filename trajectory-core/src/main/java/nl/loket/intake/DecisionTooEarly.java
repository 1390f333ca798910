package nl.loket.intake;

import java.util.List;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.Unmet;

/** A decision that was tried while something is missing; tells all of it. */
public final class DecisionTooEarly extends RuleViolation {

    private final transient List<Unmet> missing;

    DecisionTooEarly(List<Unmet> missing) {
        super("intake.rule.too-early");
        this.missing = missing;
    }

    public List<Unmet> missing() {
        return missing;
    }
}
