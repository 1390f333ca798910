package nl.loket.coaching;

import java.util.Optional;
import nl.loket.programme.Norm;
import nl.loket.shared.Labelled;
import nl.loket.trajectory.TrajectoryStatus;
import org.springframework.modulith.NamedInterface;

/** The six pots of coaching hours: which one an entry belongs to follows from where the person was on its date. */
@NamedInterface("events")
public enum Pot implements Labelled {
    INTAKE(Norm.POT_INTAKE),
    PRE_TRACK(Norm.POT_PRE_TRACK),
    APPOINTMENT(Norm.POT_APPOINTMENT),
    YEAR_ONE(Norm.POT_YEAR_ONE),
    YEAR_TWO(Norm.POT_YEAR_TWO),
    INDUCTION(Norm.POT_INDUCTION);

    private final Norm norm;

    Pot(Norm norm) {
        this.norm = norm;
    }

    /** How many hours it holds, as a norm of the school year. */
    public Norm norm() {
        return norm;
    }

    /** The pot of a status; none once it is over. */
    public static Optional<Pot> of(TrajectoryStatus status) {
        return switch (status) {
            case REGISTERED, INTAKE_READY -> Optional.of(INTAKE);
            case PRE_TRACK, WORK_EXPERIENCE, SUITABILITY -> Optional.of(PRE_TRACK);
            case APPOINTMENT -> Optional.of(APPOINTMENT);
            case YEAR_ONE -> Optional.of(YEAR_ONE);
            case YEAR_TWO, COMPETENCE -> Optional.of(YEAR_TWO);
            case INDUCTION -> Optional.of(INDUCTION);
            case COMPLETED, ENDED -> Optional.empty();
        };
    }

    /** The same, but a talk that is logged a little late or early still goes into its own pot: the intake's and the appointment's. */
    public static Optional<Pot> of(TrajectoryStatus status, HourKind kind) {
        if (kind == HourKind.INTAKE_TALK && status == TrajectoryStatus.PRE_TRACK) {
            return Optional.of(INTAKE);
        }
        if (kind == HourKind.APPOINTMENT_TALK
                && (status == TrajectoryStatus.SUITABILITY || status == TrajectoryStatus.YEAR_ONE)) {
            return Optional.of(APPOINTMENT);
        }
        return of(status);
    }

    @Override
    public String labelKey() {
        return "coaching.pot." + name();
    }
}
