package nl.loket.trajectory;

import static nl.loket.shared.Guarded.guarded;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.loket.audit.AuditLog;
import nl.loket.programme.Norm;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.DateRange;
import nl.loket.shared.NotFound;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.shared.SchoolYear;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Candidates ask the desk for a pause, a correction or to be erased, and get an answer by a day (EX-17, 13.6). */
@Service
@Transactional
public class RequestDesk {

    private final Requests requests;
    private final TrajectoryDesk trajectories;
    private final StandstillDesk standstills;
    private final ProgrammeDesk programme;
    private final Timeline timeline;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestDesk(
            Requests requests,
            TrajectoryDesk trajectories,
            StandstillDesk standstills,
            ProgrammeDesk programme,
            Timeline timeline,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.trajectories = trajectories;
        this.standstills = standstills;
        this.programme = programme;
        this.timeline = timeline;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks; the same asked twice is asked once.
     *
     * @throws RuleViolation if another one of that kind and subject still waits, or a pause cannot be
     */
    public void ask(Actor actor, AskRequest asked) {
        actor.require("ask the desk something", Role.CANDIDATE);
        var trajectory = trajectories.view(actor, asked.trajectory());
        if (requests.of(asked.trajectory()).stream().anyMatch(r -> r.open() && says(r, asked))) {
            return;
        }
        if (asked.kind() == RequestKind.PAUSE) {
            requirePossible(trajectory, asked.pause());
        }
        var today = LocalDate.now(clock);
        var due = today.plusDays(programme.norm(SchoolYear.of(today), Norm.REQUEST_DAYS));
        var id = UUID.randomUUID();
        guarded(
                "candidate_request_one_open",
                () -> new RuleViolation("trajectory.rule.request-open"),
                () -> requests.add(id, asked, today, due));
        timeline.add(
                actor,
                asked.trajectory(),
                "trajectory.timeline.request",
                TimelineArg.label(asked.kind()),
                TimelineArg.date(due));
        audit.did(actor, "trajectory.request", trajectory.person(), asked.kind().name());
        events.publishEvent(new TrajectoryEvent.RequestAsked(
                id, asked.trajectory(), trajectory.person(), asked.kind(), clock.instant()));
    }

    /** Takes back what they asked; answered meanwhile, it stays as it is. */
    public void withdraw(Actor actor, TrajectoryId trajectory, UUID id) {
        actor.require("take back a request", Role.CANDIDATE);
        trajectories.view(actor, trajectory);
        var asked = known(trajectory, id);
        if (requests.close(
                id, asked.version(), RequestState.WITHDRAWN, null, LocalDate.now(clock), actor.requirePerson())) {
            timeline.add(actor, trajectory, "trajectory.timeline.request-withdrawn", TimelineArg.label(asked.kind()));
        }
    }

    /**
     * Answers; a pause that is granted is planned in the same act.
     *
     * @throws RuleViolation without a reason for a no; for erasing, which is done in the dossier and not said here
     * @throws Conflict if it was answered or taken back meanwhile
     */
    public void answer(Actor actor, AnswerRequest answer) {
        actor.require("answer a request", Role.INTERMEDIARY);
        var trajectory = trajectories.view(actor, answer.trajectory());
        var asked = known(answer.trajectory(), answer.request());
        requireSaid(asked, answer);
        var state = answer.granted() ? RequestState.GRANTED : RequestState.REFUSED;
        if (!requests.close(
                asked.id(),
                answer.seenVersion(),
                state,
                answer.answer(),
                LocalDate.now(clock),
                actor.requirePerson())) {
            throw new Conflict("trajectory.rule.request-answered");
        }
        if (answer.granted() && asked.pause() != null) {
            plan(actor, asked, asked.pause());
        }
        timeline.add(
                actor,
                answer.trajectory(),
                "trajectory.timeline.request-answered",
                TimelineArg.label(asked.kind()),
                TimelineArg.label(state));
        audit.did(actor, "trajectory.request-answer", trajectory.person(), asked.kind() + " " + state);
        events.publishEvent(new TrajectoryEvent.RequestAnswered(
                UUID.randomUUID(), answer.trajectory(), trajectory.person(), asked.kind(), clock.instant()));
    }

    /** What somebody asked, newest first; for themself and for the desk. */
    @Transactional(readOnly = true)
    public List<RequestView> of(Actor actor, TrajectoryId trajectory) {
        trajectories.view(actor, trajectory);
        actor.require("read requests", Role.CANDIDATE, Role.INTERMEDIARY);
        return requests.of(trajectory);
    }

    /** Who leaves pauses no more; the rest they asked still gets its answer. */
    void closePauses(Actor actor, TrajectoryId trajectory) {
        requests.of(trajectory).stream()
                .filter(r -> r.open() && r.kind() == RequestKind.PAUSE)
                .forEach(r -> requests.close(
                        r.id(), r.version(), RequestState.WITHDRAWN, null, LocalDate.now(clock), actor.person()));
    }

    private void requirePossible(TrajectoryView trajectory, @Nullable DateRange pause) {
        if (!trajectory.status().open()) {
            throw new RuleViolation("trajectory.rule.not-open", trajectory.status());
        }
        var until = pause == null ? null : pause.until();
        if (pause == null || until == null || pause.from().isBefore(LocalDate.now(clock))) {
            throw new RuleViolation("trajectory.rule.request-from");
        }
        standstills.checkDays(trajectory, pause.from(), until);
    }

    private void plan(Actor actor, RequestView asked, DateRange pause) {
        var until = Objects.requireNonNull(pause.until());
        standstills.plan(
                actor, new PlanStandstill(asked.trajectory(), WaitKind.PAUSE, pause.from(), until, asked.words()));
    }

    private static void requireSaid(RequestView asked, AnswerRequest answer) {
        if (answer.granted() && asked.kind() == RequestKind.ERASURE) {
            throw new RuleViolation("trajectory.rule.request-erase");
        }
        if (!answer.granted() && (answer.answer() == null || answer.answer().isBlank())) {
            throw new RuleViolation("trajectory.rule.request-why");
        }
    }

    private RequestView known(TrajectoryId trajectory, UUID id) {
        return requests.find(trajectory, id).orElseThrow(() -> new NotFound("request " + id));
    }

    private static boolean says(RequestView there, AskRequest asked) {
        return there.kind() == asked.kind()
                && there.subject() == asked.subject()
                && there.words().equals(asked.words())
                && Objects.equals(there.pause(), asked.pause());
    }
}
