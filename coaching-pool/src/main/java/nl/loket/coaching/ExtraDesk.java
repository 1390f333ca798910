package nl.loket.coaching;

import static nl.loket.shared.Guarded.guarded;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.loket.audit.AuditLog;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.Timeline;
import nl.loket.trajectory.TimelineArg;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Time on top of the norm (AMB-06): a coach whose pot runs out asks, the desk gives or refuses it, each with a reason. */
@Service
@Transactional
public class ExtraDesk {

    private static final int MOST = 1800;
    private static final int LONGEST = 200;

    private final Extras extras;
    private final Pots pots;
    private final Assignments assignments;
    private final TrajectoryDesk trajectories;
    private final Timeline timeline;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExtraDesk(
            Extras extras,
            Pots pots,
            Assignments assignments,
            TrajectoryDesk trajectories,
            Timeline timeline,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.extras = extras;
        this.pots = pots;
        this.assignments = assignments;
        this.trajectories = trajectories;
        this.timeline = timeline;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A coach asks the desk for more time for somebody they guide.
     *
     * @param form the key of the form: sent twice, it is asked once
     * @throws RuleViolation if a request for this pot waits already
     */
    public ExtraRequestId ask(Actor actor, UUID form, AskExtra asked) {
        actor.require("ask for extra time", Role.COACH);
        var coach = actor.requirePerson();
        var person = trajectories.view(actor, asked.trajectory()).person();
        check(asked.minutes(), asked.reason());
        if (!assignments.guides(coach, person, LocalDate.now(clock))) {
            throw new RuleViolation("coaching.rule.extra-not-guiding");
        }
        pots.lock(asked.trajectory());
        var id = new ExtraRequestId(form);
        if (extras.find(id).filter(before -> before.says(coach, asked)).isEmpty()) {
            requireNoneWaits(asked);
            guarded("extra_request_pkey", () -> new RuleViolation("coaching.rule.sent-before"), () -> {
                extras.ask(form, coach, asked, clock.instant());
                return id;
            });
            audit.did(actor, "hours.ask-extra", person, id.toString());
        }
        return id;
    }

    /**
     * The desk gives time without being asked, or before it is.
     *
     * @param form the key of the form: sent twice, it is given once
     */
    public void give(Actor actor, UUID form, AskExtra extra) {
        actor.require("give extra time", Role.INTERMEDIARY);
        trajectories.view(actor, extra.trajectory());
        check(extra.minutes(), extra.reason());
        var coach = assignments
                .current(extra.trajectory())
                .filter(a -> a.kind() != AssignmentKind.STAND_IN)
                .map(AssignmentView::coach);
        give(actor, form, extra, coach.orElse(null), null);
    }

    /**
     * The desk answers a request.
     *
     * @throws Conflict if a colleague answered it
     */
    public void answer(Actor actor, AnswerExtra answer) {
        actor.require("give extra time", Role.INTERMEDIARY);
        var request = known(answer.request());
        trajectories.view(actor, request.trajectory());
        check(answer.granted() ? answer.minutes() : MOST, answer.reason());
        var state = answer.granted() ? ExtraState.GRANTED : ExtraState.REFUSED;
        var by = actor.requirePerson();
        if (request.version() != answer.seenVersion()
                || !extras.decide(request, state, answer.reason(), by, clock.instant())) {
            throw new Conflict("coaching.rule.extra-answered");
        }
        if (answer.granted()) {
            var extra = new AskExtra(request.trajectory(), request.pot(), answer.minutes(), answer.reason());
            give(actor, request.id().value(), extra, request.coach(), request.id());
        } else {
            audit.did(
                    actor,
                    "hours.refuse-extra",
                    trajectories.view(actor, request.trajectory()).person(),
                    request.id().toString());
            tell(request.trajectory(), request.coach(), request.pot(), 0);
        }
    }

    /** A request, for the desk. */
    @Transactional(readOnly = true)
    public ExtraRequestView request(Actor actor, ExtraRequestId id) {
        actor.require("see requests for extra time", Role.INTERMEDIARY);
        return known(id);
    }

    /** What was asked for this person, newest first, with the answers. */
    @Transactional(readOnly = true)
    public List<ExtraRequestView> requests(Actor actor, TrajectoryId trajectory) {
        trajectories.view(actor, trajectory);
        return extras.of(trajectory);
    }

    private void give(
            Actor actor, UUID key, AskExtra extra, @Nullable PersonId coach, @Nullable ExtraRequestId request) {
        pots.lock(extra.trajectory());
        if (!extras.give(key, extra, actor.requirePerson(), LocalDate.now(clock), request)) {
            return;
        }
        timeline.add(
                actor,
                extra.trajectory(),
                "coaching.timeline.extra",
                TimelineArg.label(extra.pot()),
                TimelineArg.text(String.valueOf(extra.minutes())));
        audit.did(
                actor,
                "hours.give-extra",
                trajectories.view(actor, extra.trajectory()).person(),
                extra.pot() + " " + extra.minutes());
        if (coach != null) {
            tell(extra.trajectory(), coach, extra.pot(), extra.minutes());
        }
    }

    private void tell(TrajectoryId trajectory, PersonId coach, Pot pot, int minutes) {
        events.publishEvent(
                new CoachingEvent.ExtraDecided(UUID.randomUUID(), trajectory, coach, pot, minutes, clock.instant()));
    }

    private void requireNoneWaits(AskExtra asked) {
        if (extras.waits(asked.trajectory(), asked.pot())) {
            throw new RuleViolation("coaching.rule.extra-waits", asked.pot());
        }
    }

    private static void check(int minutes, String reason) {
        if (minutes < 1 || minutes > MOST) {
            throw new RuleViolation("coaching.rule.extra-minutes", MOST / 60);
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new RuleViolation("coaching.rule.reason");
        }
    }

    private ExtraRequestView known(ExtraRequestId id) {
        return extras.find(id).orElseThrow(() -> new NotFound("request for extra time " + id));
    }
}
