package nl.loket.placement;

import static nl.loket.shared.Guarded.guarded;

import java.time.LocalDate;
import nl.loket.party.SchoolRegister;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.TrajectoryView;
import org.springframework.stereotype.Component;

/** Makes a confirmed proposal a place. Call with the school locked: what was true when the school was asked is asked once more. */
@Component
class PlaceGiving {

    private final PlacementRules rules;
    private final Placements placements;
    private final SchoolRegister schools;

    PlaceGiving(PlacementRules rules, Placements placements, SchoolRegister schools) {
        this.rules = rules;
        this.placements = placements;
        this.schools = schools;
    }

    /** @throws Conflict if the world has changed since: the place or the vacancy is taken, or the person is somewhere else */
    PlacementId give(Actor actor, TrajectoryView trajectory, ProposalView proposal, LocalDate today) {
        var id = PlacementId.create();
        try {
            rules.check(trajectory, schools.school(proposal.schoolId()), proposal.wish(), id);
        } catch (RuleViolation since) {
            throw new Conflict(since.messageKey(), since.arguments().toArray());
        }
        return guarded("placement_no_overlap", () -> new Conflict("placement.rule.overlap"), () -> {
            placements.add(id, proposal, actor.person(), today);
            return id;
        });
    }
}
