package nl.loket.placement;

import java.time.LocalDate;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.Consequence;
import nl.loket.trajectory.TrajectoryId;
import org.springframework.stereotype.Component;

/** Whoever leaves frees their place, and no school is asked any more, in the same transaction; whoever comes back gets it again if nobody took it. */
@Component
class PlaceConsequence implements Consequence {

    private final Placements placements;
    private final CompanionBooks companions;
    private final Proposals proposals;
    private final SchoolPlaces places;
    private final PlacementNews news;

    PlaceConsequence(
            Placements placements,
            CompanionBooks companions,
            Proposals proposals,
            SchoolPlaces places,
            PlacementNews news) {
        this.placements = placements;
        this.companions = companions;
        this.proposals = proposals;
        this.places = places;
        this.news = news;
    }

    @Override
    public void ended(Actor actor, TrajectoryId trajectory, PersonId person, LocalDate on) {
        proposals.lockedOf(trajectory).forEach(proposal -> {
            proposals.decide(proposal.id(), ProposalState.WITHDRAWN, actor.person(), on, null, null);
            news.withdrawn(actor, person, proposal);
        });
        placements.of(trajectory).stream().filter(p -> p.standsOn(on)).forEach(placement -> {
            placements.release(placement.id(), on);
            companions.endOn(placement.id(), on);
            news.changed(actor, placement, "placement.timeline.freed");
            news.left(person, placement, on);
        });
    }

    @Override
    public void reopened(Actor actor, TrajectoryId trajectory, PersonId person, LocalDate on) {
        placements.released(trajectory).forEach(placement -> {
            if (isFree(placement, on)) {
                placements.takeBack(placement.id());
                news.changed(actor, placement, "placement.timeline.taken-back");
            } else {
                placements.letGo(placement.id());
                news.changed(actor, placement, "placement.timeline.gone");
            }
        });
    }

    private boolean isFree(PlacementView placement, LocalDate on) {
        places.lock(placement.schoolId());
        var from =
                placement.period().from().isBefore(on) ? on : placement.period().from();
        return !placement.type().takesPlace()
                || !placement.standsOn(on)
                || places.fullOn(placement.schoolId(), from, placement.period().until(), placement.id())
                        .isEmpty();
    }
}
