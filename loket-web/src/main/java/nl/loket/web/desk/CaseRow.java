package nl.loket.web.desk;

import java.time.LocalDate;
import java.util.UUID;
import nl.loket.trajectory.TrajectoryStatus;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of cases.
 *
 * @param name family name first
 * @param who whose turn it is: DESK, CANDIDATE, COACH, SCHOOL, COLLEGE or NOBODY
 * @param mine whether it is the case of the one who looks
 * @param owner whose case it is, null for nobody's
 * @param coach who guides, null for nobody
 * @param standIn whether an intermediary guides for want of a coach (AMB-53)
 * @param coachLeft whether who guided has left, so that the desk must find somebody else
 * @param due null where no date is known
 */
public record CaseRow(
        UUID trajectory,
        String name,
        String reference,
        TrajectoryStatus status,
        LocalDate since,
        CaseStep step,
        String who,
        boolean mine,
        @Nullable String owner,
        @Nullable String coach,
        boolean standIn,
        boolean coachLeft,
        @Nullable LocalDate due,
        CaseState state) {

    public String url() {
        return "/loket/mensen/" + trajectory;
    }

    /** Where the next step is done. */
    public String stepUrl() {
        return url() + step.path();
    }

    /** The short name of the phase, or how it is over. */
    public String phaseKey() {
        return status.phase().map(nl.loket.trajectory.Phase::shortLabelKey).orElseGet(status::labelKey);
    }

    public String tone() {
        return state.tone();
    }

    /** Whether the badge says how many days instead of a word of its own. */
    public boolean inDays() {
        return state.inDays();
    }

    public String stateKey() {
        return state.labelKey();
    }

    public String stepKey() {
        return step.labelKey();
    }

    /** Says "you" when it is the desk's turn in one's own case. */
    public String whoKey() {
        return "desk.who." + (who.equals("DESK") && mine ? "ME" : who);
    }
}
