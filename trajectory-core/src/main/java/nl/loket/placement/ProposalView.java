package nl.loket.placement;

import java.time.LocalDate;
import nl.loket.shared.DateRange;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * A proposal and what became of it.
 *
 * @param matchReason why this school fits, in short (MR-39)
 * @param brings what the person wants the school to know
 * @param decidedBy who wrote the answer down, null while there is none
 * @param said who said so, where the desk wrote it down
 */
public record ProposalView(
        ProposalId id,
        TrajectoryId trajectory,
        Wish wish,
        @Nullable String matchReason,
        @Nullable String brings,
        ProposalState state,
        @Nullable PersonId proposedBy,
        LocalDate proposedOn,
        @Nullable PersonId decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable Said said,
        @Nullable DeclineReason declineReason,
        @Nullable String declineNote) {

    public boolean open() {
        return state == ProposalState.PROPOSED;
    }

    public PlacementType type() {
        return wish.type();
    }

    public String schoolId() {
        return wish.schoolId();
    }

    public DateRange period() {
        return new DateRange(wish.from(), wish.until());
    }
}
