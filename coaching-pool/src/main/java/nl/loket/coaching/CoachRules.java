package nl.loket.coaching;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.loket.programme.Norm;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.shared.DateRange;

/**
 * Who of the pool may be given somebody new on a day: the one place that says so.
 *
 * @param externalsUntil the first day external coaches take nobody new (MR-03)
 * @param mostInTraining from how many people in training on nobody is added (AMB-10)
 */
public record CoachRules(LocalDate on, LocalDate externalsUntil, int mostInTraining) {

    static CoachRules of(ProgrammeDesk programme, LocalDate on) {
        return new CoachRules(on, programme.years().getFirst().end(), programme.norm(on, Norm.COACH_CASELOAD_MOST));
    }

    /** Every rule that stands in the way; none when they may. */
    public Set<CoachBlock> blocking(CoachView coach) {
        var blocks = EnumSet.noneOf(CoachBlock.class);
        if (!coach.active()) {
            blocks.add(CoachBlock.NOT_ACTIVE);
        }
        if (!new DateRange(coach.from(), coach.until()).contains(on)) {
            blocks.add(CoachBlock.NOT_IN_POOL);
        }
        if (coach.kind() == CoachKind.EXTERNAL && !on.isBefore(externalsUntil)) {
            blocks.add(CoachBlock.EXTERNAL);
        }
        if (coach.free() == 0) {
            blocks.add(CoachBlock.FULL);
        }
        if (coach.inTraining() >= mostInTraining) {
            blocks.add(CoachBlock.CASELOAD);
        }
        return blocks;
    }

    boolean admit(CoachView coach) {
        return blocking(coach).isEmpty();
    }
}
