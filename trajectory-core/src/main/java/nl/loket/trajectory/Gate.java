package nl.loket.trajectory;

import nl.loket.shared.Labelled;
import nl.loket.shared.Role;

/** The gates of section 2.4: each opens when all its conditions are met and the one who decides says so. */
public enum Gate implements Labelled {
    GT_01(null),
    GT_02(Role.INTERMEDIARY),
    GT_03(Role.INTERMEDIARY),
    GT_04(Role.INTERMEDIARY),
    GT_05(Role.INTERMEDIARY),
    GT_06(Role.INTERMEDIARY),
    GT_07(Role.INTERMEDIARY),
    GT_08(Role.INTERMEDIARY),
    GT_09(Role.INTERMEDIARY),
    GT_10(Role.INTERMEDIARY);

    private final @org.jspecify.annotations.Nullable Role decidedBy;

    Gate(@org.jspecify.annotations.Nullable Role decidedBy) {
        this.decidedBy = decidedBy;
    }

    /** Whether the system passes it by itself as soon as nothing is missing. */
    public boolean decidedBySystem() {
        return decidedBy == null;
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
