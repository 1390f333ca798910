package nl.loket.coaching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.loket.audit.AuditLog;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Coaches write their time, the desk approves it (KPI-15). No pot is ever overdrawn: it is weighed inside the transaction. */
@Service
@Transactional
public class HourDesk {

    private static final Actor HOURS = Actor.system("hours");
    private static final int LONGEST = 600;
    private static final int LONGEST_LINE = 200;

    private final Hours hours;
    private final Assignments assignments;
    private final Approvals approvals;
    private final TrajectoryDesk trajectories;
    private final TrajectoryHistory history;
    private final Pots pots;
    private final AuditLog audit;
    private final Clock clock;

    HourDesk(
            Hours hours,
            Assignments assignments,
            Approvals approvals,
            TrajectoryDesk trajectories,
            TrajectoryHistory history,
            Pots pots,
            AuditLog audit,
            Clock clock) {
        this.hours = hours;
        this.assignments = assignments;
        this.approvals = approvals;
        this.trajectories = trajectories;
        this.history = history;
        this.pots = pots;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes an entry.
     *
     * @param form the key of the form: sent twice, it is written once
     * @throws RuleViolation if the pot has not enough left, if the same stands there already, or if minutes, date or line are wrong; or if the
     *     form was sent before and said something else
     */
    public HourId log(Actor actor, UUID form, LogHours entry) {
        actor.require("log hours", Role.COACH);
        var coach = actor.requirePerson();
        var id = new HourId(form);
        var person = requireRelated(actor, entry);
        pots.lock(entry.trajectory());
        var before = hours.find(id);
        if (before.isEmpty()) {
            hours.add(form, coach, entry, weigh(coach, entry, null), clock.instant());
            audit.did(actor, "hours.log", person, id.toString());
        } else if (!before.get().says(coach, entry)) {
            throw new RuleViolation("coaching.rule.sent-before");
        }
        return id;
    }

    /** Mends an entry that is not approved yet; one that came back goes to the desk again. */
    public void change(Actor actor, HourId id, LogHours entry, int seenVersion) {
        var seen = own(actor, id);
        requireRelated(actor, entry);
        pots.lock(entry.trajectory());
        if (seen.version() != seenVersion || !hours.change(seen, entry, weigh(seen.coach(), entry, id))) {
            throw new Conflict("coaching.rule.hour-changed");
        }
        audit.did(actor, "hours.change", null, id.toString());
    }

    /** Takes an entry back that is not approved yet. */
    public void withdraw(Actor actor, HourId id) {
        own(actor, id);
        if (!hours.become(id, null, HourState.WITHDRAWN, null, null, clock.instant())) {
            throw new Conflict("coaching.rule.hour-changed");
        }
        audit.did(actor, "hours.withdraw", null, id.toString());
    }

    /** The desk approves entries as they stand: from now on nobody changes them, and finance hears of each once. */
    public void approve(Actor actor, List<HourId> ids) {
        actor.require("approve hours", Role.INTERMEDIARY);
        approvals.approve(actor, approvals.asTheyAre(ids));
    }

    /**
     * The same for entries as they were shown, all or none; sent twice by the same person it is done once.
     *
     * @param seen each entry with the version the desk looked at
     * @throws Conflict if a coach changed one of them since, or a colleague was first
     * @throws RuleViolation if a pot would have more approved in it than it holds
     */
    public void approve(Actor actor, Map<HourId, Integer> seen) {
        actor.require("approve hours", Role.INTERMEDIARY);
        approvals.approve(actor, approvals.shown(seen));
    }

    /** The desk sends an entry back, and says why (QI-34). */
    public void sendBack(Actor actor, HourId id, String reason) {
        actor.require("return hours", Role.INTERMEDIARY);
        approvals.sendBack(actor, approvals.asTheyAre(List.of(id)), reason);
    }

    /** The same for entries as they were shown, all or none, with one reason; their coach gets one mail. */
    public void sendBack(Actor actor, Map<HourId, Integer> seen, String reason) {
        actor.require("return hours", Role.INTERMEDIARY);
        approvals.sendBack(actor, approvals.shown(seen), reason);
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
        actor.require("see pots", Role.CANDIDATE, Role.INTERMEDIARY, Role.COACH);
        return pots.balances(trajectory);
    }

    /** Which pot it is, once there is room in it and it is not there already. */
    private Pot weigh(PersonId coach, LogHours entry, @Nullable HourId but) {
        check(entry);
        if (history.pausedOn(entry.trajectory(), entry.on())) {
            throw new RuleViolation("coaching.rule.paused");
        }
        var pot = history.statusOn(entry.trajectory(), entry.on())
                .flatMap(status -> Pot.of(status, entry.kind()))
                .orElseThrow(() -> new RuleViolation("coaching.rule.no-pot"));
        pots.requireRoom(entry, pot, but);
        if (!entry.second() && hours.twice(coach, entry, but)) {
            throw new RuleViolation("coaching.rule.twice");
        }
        return pot;
    }

    private void check(LogHours entry) {
        if (entry.minutes() < 1 || entry.minutes() > LONGEST) {
            throw new RuleViolation("coaching.rule.minutes", LONGEST / 60);
        }
        if (entry.on().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("coaching.rule.hour-in-future");
        }
        if (entry.line().isBlank() || entry.line().length() > LONGEST_LINE) {
            throw new RuleViolation("coaching.rule.line");
        }
    }

    /** Hours of days that somebody guided are theirs to write, also after a hand-over or the end; of other days only their own people exist. */
    private PersonId requireRelated(Actor actor, LogHours entry) {
        if (assignments.guided(actor.requirePerson(), entry.trajectory(), entry.on())) {
            return trajectories.view(HOURS, entry.trajectory()).person();
        }
        trajectories.view(actor, entry.trajectory());
        check(entry);
        throw new RuleViolation("coaching.rule.not-guiding");
    }

    private HourView own(Actor actor, HourId id) {
        return hours.find(id).filter(entry -> actor.is(entry.coach())).orElseThrow(() -> new NotFound("hours " + id));
    }
}
