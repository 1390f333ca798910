package nl.loket.coaching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.loket.audit.AuditLog;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryHistory;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Coaches write their time, the desk approves it (KPI-15). No pot is ever overdrawn: it is weighed inside the transaction. */
@Service
@Transactional
public class HourDesk {

    private static final int LONGEST = 600;
    private static final int LONGEST_LINE = 200;

    private final Hours hours;
    private final Assignments assignments;
    private final Coaches coaches;
    private final TrajectoryDesk trajectories;
    private final TrajectoryHistory history;
    private final ProgrammeDesk programme;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HourDesk(
            Hours hours,
            Assignments assignments,
            Coaches coaches,
            TrajectoryDesk trajectories,
            TrajectoryHistory history,
            ProgrammeDesk programme,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.hours = hours;
        this.assignments = assignments;
        this.coaches = coaches;
        this.trajectories = trajectories;
        this.history = history;
        this.programme = programme;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes an entry.
     *
     * @param form the key of the form: sent twice, it is written once
     * @throws RuleViolation if the pot has not enough left, or minutes, date or line are wrong; or if the form was sent before and said something else
     */
    public HourId log(Actor actor, UUID form, LogHours entry) {
        actor.require("log hours", Role.COACH);
        var coach = actor.requirePerson();
        var id = new HourId(form);
        var person = trajectories.view(actor, entry.trajectory()).person();
        hours.lockPots(entry.trajectory());
        var before = hours.find(id);
        if (before.isEmpty()) {
            hours.add(form, coach, entry, weigh(actor, entry, null), clock.instant());
            audit.did(actor, "hours.log", person, id.toString());
        } else if (!before.get().says(coach, entry)) {
            throw new RuleViolation("coaching.rule.sent-before");
        }
        return id;
    }

    /** Mends an entry that is not approved yet; one that came back goes to the desk again. */
    public void change(Actor actor, HourId id, LogHours entry, int seenVersion) {
        var seen = own(actor, id);
        var pot = weigh(actor, entry, id);
        if (seen.version() != seenVersion || !hours.change(seen, entry, pot)) {
            throw new Conflict("coaching.rule.hour-changed");
        }
        audit.did(actor, "hours.change", null, id.toString());
    }

    /** Takes an entry back that is not approved yet. */
    public void withdraw(Actor actor, HourId id) {
        own(actor, id);
        become(id, null, HourState.WITHDRAWN, null, null);
        audit.did(actor, "hours.withdraw", null, id.toString());
    }

    /** The desk approves entries as they stand: from now on nobody changes them, and finance hears of each once. */
    public void approve(Actor actor, List<HourId> ids) {
        actor.require("approve hours", Role.INTERMEDIARY);
        ids.forEach(id -> approve(actor, known(id), null));
    }

    /**
     * The same for entries as they were shown, all or none.
     *
     * @param seen each entry with the version the desk looked at
     * @throws Conflict if a coach changed one of them since, or a colleague was first
     */
    public void approve(Actor actor, Map<HourId, Integer> seen) {
        actor.require("approve hours", Role.INTERMEDIARY);
        seen.forEach((id, version) -> approve(actor, known(id), version));
    }

    /** The desk sends an entry back, and says why (QI-34). */
    public void sendBack(Actor actor, HourId id, String reason) {
        actor.require("return hours", Role.INTERMEDIARY);
        if (reason.isBlank() || reason.length() > LONGEST_LINE) {
            throw new RuleViolation("coaching.rule.reason");
        }
        known(id);
        become(id, null, HourState.RETURNED, reason.strip(), null);
        audit.did(actor, "hours.return", null, id.toString());
    }

    /** What this coach wrote since a day, and what came back. */
    @Transactional(readOnly = true)
    public List<HourView> mine(Actor actor, LocalDate since) {
        actor.require("see own hours", Role.COACH);
        return hours.ofCoach(actor.requirePerson(), since);
    }

    /** What the desk sent back to this coach, oldest first. */
    @Transactional(readOnly = true)
    public List<HourView> returned(Actor actor) {
        actor.require("see own hours", Role.COACH);
        return hours.returnedTo(actor.requirePerson());
    }

    /** An entry of one's own. */
    @Transactional(readOnly = true)
    public HourView entry(Actor actor, HourId id) {
        return own(actor, id);
    }

    /** What is left in each pot of this person, by the norms of today. */
    @Transactional(readOnly = true)
    public List<PotBalance> balances(Actor actor, TrajectoryId trajectory) {
        trajectories.view(actor, trajectory);
        var norms = programme.normsThatHold(programme.yearOf(LocalDate.now(clock)));
        var used = hours.used(trajectory);
        return Arrays.stream(Pot.values())
                .map(pot -> new PotBalance(pot, norms.getOrDefault(pot.norm(), 0) * 60, used.getOrDefault(pot, 0)))
                .toList();
    }

    private void approve(Actor actor, HourView entry, @Nullable Integer seen) {
        become(entry.id(), seen, HourState.APPROVED, null, actor.requirePerson());
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

    private void become(
            HourId id, @Nullable Integer seen, HourState state, @Nullable String reason, @Nullable PersonId by) {
        if (!hours.become(id, seen, state, reason, by, clock.instant())) {
            throw new Conflict("coaching.rule.hour-changed");
        }
    }

    /** Which pot it is, once there is room in it. */
    private Pot weigh(Actor actor, LogHours entry, @Nullable HourId but) {
        check(entry);
        requireGuiding(actor, entry);
        if (history.pausedOn(entry.trajectory(), entry.on())) {
            throw new RuleViolation("coaching.rule.paused");
        }
        var pot = history.statusOn(entry.trajectory(), entry.on())
                .flatMap(status -> Pot.of(status, entry.kind()))
                .orElseThrow(() -> new RuleViolation("coaching.rule.no-pot"));
        hours.lockPots(entry.trajectory());
        var norm = programme.norm(entry.on(), pot.norm()) * 60;
        var balance = new PotBalance(pot, norm, hours.used(entry.trajectory(), pot, but));
        if (entry.minutes() > balance.leftMinutes()) {
            throw new RuleViolation("coaching.rule.pot-empty", pot, balance.leftMinutes());
        }
        return pot;
    }

    private void check(LogHours entry) {
        if (entry.minutes() < 1 || entry.minutes() > LONGEST) {
            throw new RuleViolation("coaching.rule.minutes", LONGEST);
        }
        if (entry.on().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("coaching.rule.hour-in-future");
        }
        if (entry.line().isBlank() || entry.line().length() > LONGEST_LINE) {
            throw new RuleViolation("coaching.rule.line");
        }
    }

    private void requireGuiding(Actor actor, LogHours entry) {
        var person = trajectories.view(actor, entry.trajectory()).person();
        if (!assignments.guides(actor.requirePerson(), person, entry.on())) {
            throw new RuleViolation("coaching.rule.not-guiding");
        }
    }

    private HourView own(Actor actor, HourId id) {
        return hours.find(id).filter(entry -> actor.is(entry.coach())).orElseThrow(() -> new NotFound("hours " + id));
    }

    private HourView known(HourId id) {
        return hours.find(id).orElseThrow(() -> new NotFound("hours " + id));
    }
}
