package nl.loket.trajectory;

import java.util.Set;
import nl.loket.shared.Labelled;
import nl.loket.shared.Role;

/** The gates of section 2.4: each opens when all its conditions are met and the one who decides says so. */
public enum Gate implements Labelled {
    /** The system passes it. */
    GT_01(),
    GT_02(Role.INTERMEDIARY),
    GT_03(Role.INTERMEDIARY),
    GT_04(Role.INTERMEDIARY),
    GT_05(Role.INTERMEDIARY),
    GT_06(Role.INTERMEDIARY),
    GT_07(Role.INTERMEDIARY),
    /** The person with their coach: the coach decides it, or the desk for them. */
    GT_08(Role.INTERMEDIARY, Role.COACH),
    GT_09(Role.INTERMEDIARY),
    GT_10(Role.INTERMEDIARY);

    private final Set<Role> decidedBy;

    Gate(Role... decidedBy) {
        this.decidedBy = Set.of(decidedBy);
    }

    /** Whether somebody in this role may decide it. */
    public boolean decidedBy(Role role) {
        return decidedBy.contains(role);
    }

    /** Whether the system passes it by itself as soon as nothing is missing. */
    public boolean decidedBySystem() {
        return decidedBy.isEmpty();
    }

    /** As the requirements write it: GT-03. */
    public String id() {
        return name().replace('_', '-');
    }

    @Override
    public String labelKey() {
        return "trajectory.gate." + name();
    }
}
