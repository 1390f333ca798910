package nl.loket.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotFound;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The places people have at schools, which the schools have confirmed. How one comes about: {@link ProposalDesk}. */
@Service
@Transactional
public class PlacementDesk {

    private final Placements placements;
    private final CompanionBooks companions;
    private final PlacementRules rules;
    private final Heads heads;
    private final TrajectoryDesk trajectories;
    private final PlacementNews news;
    private final Clock clock;

    PlacementDesk(
            Placements placements,
            CompanionBooks companions,
            PlacementRules rules,
            Heads heads,
            TrajectoryDesk trajectories,
            PlacementNews news,
            Clock clock) {
        this.placements = placements;
        this.companions = companions;
        this.rules = rules;
        this.heads = heads;
        this.trajectories = trajectories;
        this.news = news;
        this.clock = clock;
    }

    /** Ends a placement; what had not begun by then is taken away whole, the timeline remembers it (EX-14). */
    public void endPlacement(Actor actor, EndPlacement command) {
        actor.require("end a placement", Role.INTERMEDIARY);
        var trajectory = seen(actor, command.trajectory(), command.seenVersion());
        var placement = placements
                .find(command.trajectory(), command.placement())
                .orElseThrow(() -> new NotFound("placement " + command.placement()));
        rules.checkEnd(placement, command);
        if (command.until().isAfter(placement.period().from())) {
            placements.end(command.placement(), command.until(), command.reason());
            companions.endOn(command.placement(), command.until());
        } else {
            placements.remove(command.placement());
        }
        news.ended(actor, trajectory.person(), placement, command.until());
    }

    /** Every place of this person, latest first. */
    @Transactional(readOnly = true)
    public List<PlacementView> of(Actor actor, TrajectoryId trajectory) {
        trajectories.view(actor, trajectory);
        actor.require("see somebody's places", Role.CANDIDATE, Role.INTERMEDIARY, Role.COACH);
        return placements.of(trajectory);
    }

    /** Everyone who has a place at a school of this head, had one, or will have one, earliest first. */
    @Transactional(readOnly = true)
    public List<PlacementView> atMySchools(Actor actor) {
        return placements.at(heads.schoolsOf(actor));
    }

    /** A place at a school of this head that is not over; any other does not exist (NF-24). */
    @Transactional(readOnly = true)
    public PlacementView atMySchool(Actor actor, PlacementId id) {
        var placement = placements
                .find(id)
                .filter(p -> p.standsOn(LocalDate.now(clock)))
                .orElseThrow(() -> new NotFound("placement " + id));
        heads.requireLeads(actor, placement.schoolId());
        return placement;
    }

    private TrajectoryView seen(Actor actor, TrajectoryId id, int version) {
        var trajectory = trajectories.view(actor, id);
        if (trajectory.version() != version) {
            throw new Conflict("trajectory.rule.changed", trajectory.status());
        }
        return trajectory;
    }
}
