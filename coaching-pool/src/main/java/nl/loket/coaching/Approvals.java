package nl.loket.coaching;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.loket.audit.AuditLog;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.TrajectoryDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the desk says to hours (QI-34): fine, all or none of what was shown, or back to the coach with a reason. */
@Component
class Approvals {

    private static final int LONGEST_REASON = 200;

    /** An entry and the version the desk looked at, null for whatever it is now. */
    record Shown(HourView entry, @Nullable Integer seen) {}

    private final Hours hours;
    private final Pots pots;
    private final Coaches coaches;
    private final TrajectoryDesk trajectories;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Approvals(
            Hours hours,
            Pots pots,
            Coaches coaches,
            TrajectoryDesk trajectories,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.hours = hours;
        this.pots = pots;
        this.coaches = coaches;
        this.trajectories = trajectories;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    List<Shown> shown(Map<HourId, Integer> seen) {
        return seen.entrySet().stream()
                .map(e -> new Shown(known(e.getKey()), e.getValue()))
                .toList();
    }

    List<Shown> asTheyAre(List<HourId> ids) {
        return ids.stream().map(id -> new Shown(known(id), null)).toList();
    }

    void approve(Actor actor, List<Shown> all) {
        var by = actor.requirePerson();
        var trajectories =
                all.stream().map(s -> s.entry().trajectory()).distinct().toList();
        pots.lock(trajectories);
        all.stream()
                .filter(s -> !s.entry().approvedAs(by, s.seen()))
                .forEach(s -> approve(actor, by, s.entry(), s.seen()));
        pots.overdrawn(trajectories).stream().findFirst().ifPresent(pot -> refuse(actor, pot));
    }

    /** One act is one event for each coach, however many entries go back. */
    void sendBack(Actor actor, List<Shown> all, String reason) {
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new RuleViolation("coaching.rule.reason");
        }
        for (var shown : all) {
            become(shown.entry().id(), shown.seen(), HourState.RETURNED, reason.strip(), null);
            audit.did(actor, "hours.return", null, shown.entry().id().toString());
        }
        all.stream()
                .map(Shown::entry)
                .collect(Collectors.groupingBy(HourView::coach))
                .forEach(this::tell);
    }

    private void approve(Actor actor, PersonId by, HourView entry, @Nullable Integer seen) {
        become(entry.id(), seen, HourState.APPROVED, null, by);
        var kind = coaches.find(entry.coach()).map(CoachView::kind).orElse(CoachKind.INTERNAL);
        events.publishEvent(new CoachingEvent.HourApproved(
                UUID.randomUUID(),
                entry.id().value(),
                entry.trajectory(),
                entry.coach(),
                kind,
                entry.pot(),
                entry.on(),
                entry.minutes(),
                clock.instant()));
        audit.did(actor, "hours.approve", null, entry.id().toString());
    }

    /** Hours fitted when they were written; a norm that was lowered since is the desk's to solve, not silently the budget's. */
    private void refuse(Actor actor, Pots.Overdrawn pot) {
        var reference = trajectories.view(actor, pot.trajectory()).reference();
        throw new RuleViolation("coaching.rule.approve-over-pot", pot.pot(), reference, pot.minutes());
    }

    private void tell(PersonId coach, List<HourView> entries) {
        var oldest = new ArrayList<>(entries);
        oldest.sort(Comparator.comparing(HourView::on));
        var first = oldest.getFirst();
        events.publishEvent(new CoachingEvent.HoursReturned(
                UUID.randomUUID(), coach, first.id().value(), first.on(), entries.size(), clock.instant()));
    }

    private void become(
            HourId id, @Nullable Integer seen, HourState state, @Nullable String reason, @Nullable PersonId by) {
        if (!hours.become(id, seen, state, reason, by, clock.instant())) {
            throw new Conflict("coaching.rule.hour-changed");
        }
    }

    private HourView known(HourId id) {
        return hours.find(id).orElseThrow(() -> new NotFound("hours " + id));
    }
}
