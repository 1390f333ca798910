package nl.loket.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.loket.audit.AuditLog;
import nl.loket.party.SchoolRegister;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.Timeline;
import nl.loket.trajectory.TimelineArg;
import nl.loket.trajectory.TrajectoryView;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells what happened: the audit log always, listeners by an event, and the timeline what the person may read there. That a school was asked,
 * or said no, is not: it is the desk's business until there is a place.
 */
@Component
class PlacementNews {

    private final Timeline timeline;
    private final AuditLog audit;
    private final SchoolRegister schools;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlacementNews(
            Timeline timeline, AuditLog audit, SchoolRegister schools, ApplicationEventPublisher events, Clock clock) {
        this.timeline = timeline;
        this.audit = audit;
        this.schools = schools;
        this.events = events;
        this.clock = clock;
    }

    void proposed(Actor actor, TrajectoryView trajectory, ProposalView proposal) {
        audit.did(actor, "placement.propose", trajectory.person(), code(proposal));
        events.publishEvent(new PlacementEvent.Proposed(
                UUID.randomUUID(),
                proposal.id(),
                proposal.trajectory(),
                proposal.schoolId(),
                proposal.type(),
                clock.instant()));
    }

    void withdrawn(Actor actor, PersonId person, ProposalView proposal) {
        audit.did(actor, "placement.withdraw", person, code(proposal));
        events.publishEvent(new PlacementEvent.Withdrawn(
                UUID.randomUUID(),
                proposal.id(),
                proposal.trajectory(),
                proposal.schoolId(),
                proposal.type(),
                clock.instant()));
    }

    void declined(Actor actor, PersonId person, ProposalView proposal) {
        audit.did(actor, "placement.decline", person, code(proposal));
        events.publishEvent(new PlacementEvent.Declined(
                UUID.randomUUID(),
                proposal.id(),
                proposal.trajectory(),
                proposal.schoolId(),
                proposal.type(),
                toTell(actor, proposal),
                clock.instant()));
    }

    void confirmed(Actor actor, PersonId person, ProposalView proposal) {
        timeline.add(
                actor,
                proposal.trajectory(),
                "placement.timeline.made",
                TimelineArg.label(proposal.type()),
                TimelineArg.text(schools.school(proposal.schoolId()).name()),
                TimelineArg.date(proposal.period().from()));
        audit.did(actor, "placement.make", person, code(proposal));
        events.publishEvent(new PlacementEvent.Made(
                UUID.randomUUID(),
                proposal.trajectory(),
                person,
                proposal.schoolId(),
                proposal.type(),
                proposal.period().from(),
                proposal.period().until(),
                toTell(actor, proposal),
                clock.instant()));
    }

    void ended(Actor actor, PersonId person, PlacementView placement, LocalDate until) {
        timeline.add(
                actor,
                placement.trajectory(),
                "placement.timeline.ended",
                TimelineArg.label(placement.type()),
                TimelineArg.text(schools.school(placement.schoolId()).name()),
                TimelineArg.date(until));
        audit.did(actor, "placement.end", person, placement.type() + " " + placement.schoolId() + " " + until);
        left(person, placement, until);
    }

    /** An exit, or its undoing, tells of itself: only what became of the place is added. */
    void changed(Actor actor, PlacementView placement, String key) {
        timeline.add(
                actor,
                placement.trajectory(),
                key,
                TimelineArg.label(placement.type()),
                TimelineArg.text(schools.school(placement.schoolId()).name()));
    }

    void left(PersonId person, PlacementView placement, LocalDate until) {
        events.publishEvent(new PlacementEvent.Ended(
                UUID.randomUUID(),
                placement.trajectory(),
                person,
                placement.schoolId(),
                placement.type(),
                until,
                clock.instant()));
    }

    /** Who asked waits for the answer, unless they wrote it down themselves. */
    private static @Nullable PersonId toTell(Actor actor, ProposalView proposal) {
        var asked = proposal.proposedBy();
        return asked == null || actor.is(asked) ? null : asked;
    }

    private static String code(ProposalView proposal) {
        return proposal.type() + " " + proposal.schoolId() + " "
                + proposal.period().from();
    }
}
