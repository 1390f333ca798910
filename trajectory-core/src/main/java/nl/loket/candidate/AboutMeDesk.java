package nl.loket.candidate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import nl.loket.audit.AuditLog;
import nl.loket.party.Circle;
import nl.loket.party.Relation;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotFound;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody tells of themself beside what the intake asks: what they bring along (SX-001-10), which the people around them read; and what they
 * need (1.12), which only the intermediary and their own guide or coach read.
 */
@Service
@Transactional
public class AboutMeDesk {

    private static final Set<Relation.Kind> GUIDES =
            Set.of(Relation.Kind.GUIDE, Relation.Kind.COACH, Relation.Kind.STAND_IN);

    private final AboutMe kept;
    private final TrajectoryDesk trajectories;
    private final Circle circle;
    private final AuditLog audit;
    private final Clock clock;

    AboutMeDesk(AboutMe kept, TrajectoryDesk trajectories, Circle circle, AuditLog audit, Clock clock) {
        this.kept = kept;
        this.trajectories = trajectories;
        this.circle = circle;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public StrengthsView strengths(Actor actor, TrajectoryId id) {
        var trajectory = trajectories.view(actor, id);
        actor.require("read what somebody brings along", Role.CANDIDATE, Role.INTERMEDIARY, Role.COACH);
        var editable = Section.STRENGTHS.editable(trajectory.status());
        return kept.strengths(id)
                .map(row -> new StrengthsView(row.version(), row.said(), editable, row.on()))
                .orElseGet(() -> new StrengthsView(0, Strengths.NONE, editable, null));
    }

    /**
     * Keeps it; what stands already is no change.
     *
     * @throws RuleViolation after the intake
     */
    public void bring(Actor actor, TrajectoryId id, Strengths said, int seenVersion) {
        Section.STRENGTHS.requireEditable(own(actor, id).status());
        var before = kept.strengths(id).map(AboutMe.Row::said);
        if (before.filter(said::equals).isEmpty() && !kept.keep(id, said, seenVersion, today())) {
            throw new Conflict("candidate.rule.section-changed");
        }
    }

    @Transactional(readOnly = true)
    public SupportView support(Actor actor, TrajectoryId id) {
        var trajectory = trajectories.view(actor, id);
        actor.require("read what somebody needs", Role.CANDIDATE, Role.INTERMEDIARY, Role.COACH);
        if (!guides(actor, trajectory)) {
            throw new NotFound("support of " + id);
        }
        var editable = Section.SUPPORT.editable(trajectory.status());
        return kept.support(id)
                .map(row -> new SupportView(row.version(), row.said(), editable, row.on()))
                .orElseGet(() -> new SupportView(0, OwnText.of(""), editable, null));
    }

    /**
     * Keeps it; empty says that nothing is needed. The log says that it changed, not what it says.
     *
     * @throws RuleViolation once the trajectory is over
     */
    public void need(Actor actor, TrajectoryId id, OwnText text, int seenVersion) {
        var trajectory = own(actor, id);
        Section.SUPPORT.requireEditable(trajectory.status());
        var before = kept.support(id).map(AboutMe.Row::said);
        if (before.filter(text::equals).isPresent()) {
            return;
        }
        if (!kept.keep(id, text, seenVersion, today())) {
            throw new Conflict("candidate.rule.section-changed");
        }
        audit.did(actor, "application.support", trajectory.person(), "");
    }

    /** Whether a page leads there. */
    @Transactional(readOnly = true)
    public boolean mayReadSupport(Actor actor, TrajectoryId id) {
        return guides(actor, trajectories.view(actor, id));
    }

    /** A coach who only sits at an intake, or guided before, has no need to know. */
    private boolean guides(Actor actor, TrajectoryView trajectory) {
        return !actor.is(Role.COACH)
                || circle.of(trajectory.person()).stream()
                        .filter(r -> GUIDES.contains(r.kind()))
                        .anyMatch(r -> Objects.equals(r.other(), actor.person()));
    }

    private TrajectoryView own(Actor actor, TrajectoryId id) {
        actor.require("tell of oneself", Role.CANDIDATE);
        return trajectories.view(actor, id);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
