package nl.loket.trajectory;

import java.util.List;
import nl.loket.shared.RuleViolation;

/** A gate that was tried while something is missing; tells all of it. */
public final class GateClosed extends RuleViolation {

    private final transient List<Unmet> unmet;

    GateClosed(Gate gate, List<Unmet> unmet) {
        super("trajectory.rule.gate-closed", gate);
        this.unmet = unmet;
    }

    public List<Unmet> unmet() {
        return unmet;
    }
}
