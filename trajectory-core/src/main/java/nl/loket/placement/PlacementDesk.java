package nl.loket.placement;

import static nl.loket.shared.Guarded.guarded;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.loket.audit.AuditLog;
import nl.loket.party.SchoolRegister;
import nl.loket.party.SchoolView;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotFound;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.shared.SchoolYear;
import nl.loket.trajectory.Timeline;
import nl.loket.trajectory.TimelineArg;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Places people at schools and keeps the schools' places. The last place is given once: a school is locked while one is given away. */
@Service
@Transactional
public class PlacementDesk {

    private final Placements placements;
    private final SchoolPlaces places;
    private final PlacementRules rules;
    private final SchoolRegister schools;
    private final TrajectoryDesk trajectories;
    private final Timeline timeline;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlacementDesk(
            Placements placements,
            SchoolPlaces places,
            PlacementRules rules,
            SchoolRegister schools,
            TrajectoryDesk trajectories,
            Timeline timeline,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.placements = placements;
        this.places = places;
        this.rules = rules;
        this.schools = schools;
        this.trajectories = trajectories;
        this.timeline = timeline;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives somebody a place at a school (ST-14, ST-21, ST-53).
     *
     * @throws RuleViolation if a hard rule says no (MR-12, MR-13, MR-15, MR-19), or the person has a place in that time already
     */
    public PlacementId place(Actor actor, PlacePerson command) {
        actor.require("place somebody", Role.INTERMEDIARY);
        var trajectory = seen(actor, command.trajectory(), command.seenVersion());
        var school = schools.school(command.schoolId());
        places.lock(command.schoolId());
        var id = PlacementId.create();
        rules.check(trajectory, school, command, id);
        guarded("placement_no_overlap", () -> new RuleViolation("placement.rule.overlap"), () -> {
            placements.add(id, command, actor.person());
            return id;
        });
        made(actor, trajectory, school, command);
        return id;
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
        } else {
            placements.remove(command.placement());
        }
        ended(actor, trajectory, placement, command.until());
    }

    /** Every place of this person, latest first. */
    @Transactional(readOnly = true)
    public List<PlacementView> of(Actor actor, TrajectoryId trajectory) {
        trajectories.view(actor, trajectory);
        return placements.of(trajectory);
    }

    /** What the desk keeps of a school for a school year; one place and not designated where it says nothing. */
    @Transactional(readOnly = true)
    public SchoolPlacesView places(String schoolId, SchoolYear year) {
        return places.of(schoolId, year);
    }

    /** Says how many places a school has and whether it may train; people who have a place keep it. */
    public void keepPlaces(Actor actor, KeepPlaces command) {
        actor.require("keep places", Role.INTERMEDIARY);
        if (command.places() < 0 || command.places() > 99) {
            throw new RuleViolation("placement.rule.places");
        }
        schools.school(command.schoolId());
        places.lock(command.schoolId());
        places.keep(command, actor.person(), LocalDate.now(clock));
        audit.did(
                actor,
                "placement.places",
                null,
                command.schoolId() + " " + command.year() + " " + command.places() + " " + command.designated());
    }

    private TrajectoryView seen(Actor actor, TrajectoryId id, int version) {
        var trajectory = trajectories.view(actor, id);
        if (trajectory.version() != version) {
            throw new Conflict("trajectory.rule.changed", trajectory.status());
        }
        return trajectory;
    }

    private void made(Actor actor, TrajectoryView trajectory, SchoolView school, PlacePerson command) {
        timeline.add(
                actor,
                trajectory.id(),
                "placement.timeline.made",
                TimelineArg.label(command.type()),
                TimelineArg.text(school.name()),
                TimelineArg.date(command.from()));
        audit.did(
                actor,
                "placement.make",
                trajectory.person(),
                command.type() + " " + command.schoolId() + " " + command.from());
        events.publishEvent(new PlacementEvent.Made(
                UUID.randomUUID(),
                trajectory.id(),
                trajectory.person(),
                command.schoolId(),
                command.type(),
                command.from(),
                command.until(),
                clock.instant()));
        trajectories.reconsider(trajectory.id());
    }

    private void ended(Actor actor, TrajectoryView trajectory, PlacementView placement, LocalDate until) {
        timeline.add(
                actor,
                trajectory.id(),
                "placement.timeline.ended",
                TimelineArg.label(placement.type()),
                TimelineArg.text(schools.school(placement.schoolId()).name()),
                TimelineArg.date(until));
        audit.did(
                actor,
                "placement.end",
                trajectory.person(),
                placement.type() + " " + placement.schoolId() + " " + until);
        events.publishEvent(new PlacementEvent.Ended(
                UUID.randomUUID(),
                trajectory.id(),
                trajectory.person(),
                placement.schoolId(),
                placement.type(),
                until,
                clock.instant()));
    }
}
