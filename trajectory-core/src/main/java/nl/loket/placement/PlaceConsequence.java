package nl.loket.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.loket.party.SchoolRegister;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.Consequence;
import nl.loket.trajectory.Timeline;
import nl.loket.trajectory.TimelineArg;
import nl.loket.trajectory.TrajectoryId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Whoever leaves frees their place, in the same transaction; whoever comes back gets it again if nobody took it. */
@Component
class PlaceConsequence implements Consequence {

    private final Placements placements;
    private final SchoolPlaces places;
    private final SchoolRegister schools;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlaceConsequence(
            Placements placements,
            SchoolPlaces places,
            SchoolRegister schools,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.placements = placements;
        this.places = places;
        this.schools = schools;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void ended(Actor actor, TrajectoryId trajectory, PersonId person, LocalDate on) {
        placements.of(trajectory).stream().filter(p -> p.standsOn(on)).forEach(placement -> {
            placements.release(placement.id(), on);
            tell(actor, trajectory, "placement.timeline.freed", placement);
            events.publishEvent(new PlacementEvent.Ended(
                    UUID.randomUUID(),
                    trajectory,
                    person,
                    placement.schoolId(),
                    placement.type(),
                    on,
                    clock.instant()));
        });
    }

    @Override
    public void reopened(Actor actor, TrajectoryId trajectory, PersonId person, LocalDate on) {
        placements.released(trajectory).forEach(placement -> {
            if (isFree(placement, on)) {
                placements.takeBack(placement.id());
                tell(actor, trajectory, "placement.timeline.taken-back", placement);
            } else {
                placements.letGo(placement.id());
                tell(actor, trajectory, "placement.timeline.gone", placement);
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

    private void tell(Actor actor, TrajectoryId trajectory, String key, PlacementView placement) {
        timeline.add(
                actor,
                trajectory,
                key,
                TimelineArg.label(placement.type()),
                TimelineArg.text(schools.school(placement.schoolId()).name()));
    }
}
