package nl.loket.intake;

import java.util.Arrays;
import java.util.List;
import nl.loket.shared.Labelled;
import nl.loket.trajectory.ExitReason;
import org.jspecify.annotations.Nullable;

/** Why an intake came to what it came to, so that it can be counted. Each belongs to one outcome. */
public enum DecisionReason implements Labelled {
    SUITABLE(IntakeOutcome.GO, null),
    SUITABLE_WITH_GUIDANCE(IntakeOutcome.GO, null),
    MOTIVATION(IntakeOutcome.NO, ExitReason.MOTIVATION),
    PROFESSION(IntakeOutcome.NO, ExitReason.SUITABILITY_FAILED),
    FEASIBILITY(IntakeOutcome.NO, ExitReason.TOO_HEAVY),
    EXPECTATIONS(IntakeOutcome.NO, ExitReason.EXPECTATIONS),
    ROUTE_FITS_BETTER(IntakeOutcome.OTHER_ROUTE, ExitReason.OTHER_ROUTE),
    CIRCUMSTANCES(IntakeOutcome.NOT_NOW, null),
    MORE_ORIENTATION(IntakeOutcome.NOT_NOW, null);

    private final IntakeOutcome outcome;
    private final @Nullable ExitReason exit;

    DecisionReason(IntakeOutcome outcome, @Nullable ExitReason exit) {
        this.outcome = outcome;
        this.exit = exit;
    }

    public IntakeOutcome outcome() {
        return outcome;
    }

    public static List<DecisionReason> of(IntakeOutcome outcome) {
        return Arrays.stream(values()).filter(r -> r.outcome == outcome).toList();
    }

    /** As exits are counted; only for outcomes that end the trajectory. */
    ExitReason asExit() {
        return exit == null ? ExitReason.OTHER : exit;
    }

    @Override
    public String labelKey() {
        return "intake.reason." + name();
    }
}
