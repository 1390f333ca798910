package nl.loket.web.desk;

import java.time.LocalDate;
import java.util.List;
import nl.loket.trajectory.GateView;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.trajectory.TrajectoryView;
import nl.loket.web.shell.Shell.NavItem;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page of one dossier.
 *
 * @param state the phase on screen, or how it is over
 * @param standstill that somebody pauses or waits today, and until when; null when it goes on
 * @param ownerName whose case it is, null for nobody's
 * @param mine whether it is the case of the one who looks
 * @param ahead the ways ahead, with all their conditions
 * @param gates the same as the page shows them, each with all that is missing
 * @param circle who stands around the person today
 */
public record Dossier(
        TrajectoryView trajectory,
        String name,
        String state,
        @Nullable String standstill,
        @Nullable String ownerName,
        boolean mine,
        List<GateView> ahead,
        List<GateCard> gates,
        List<Member> circle,
        List<NavItem> tabs) {

    /** The address of the dossier's first page; the others start with it. */
    public String url() {
        return "/loket/mensen/" + trajectory.id();
    }

    /** Whether it still runs, so that something can be done. */
    public boolean open() {
        return trajectory.status().open();
    }

    /**
     * A gate ahead.
     *
     * @param passable whether the intermediary may take this step now
     * @param needsReason whether they must say why
     */
    public record GateCard(
            String title, TrajectoryStatus to, List<Missing> missing, boolean passable, boolean needsReason) {}

    /** Something a gate misses, and where it is mended. */
    public record Missing(String text, String url) {}

    /** Somebody in the circle, in which role, since when. */
    public record Member(String name, String role, LocalDate since) {}
}
