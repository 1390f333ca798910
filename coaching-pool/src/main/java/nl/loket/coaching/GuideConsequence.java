package nl.loket.coaching;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.loket.account.RoleDesk;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.Consequence;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.trajectory.TrajectoryView;
import org.springframework.stereotype.Component;

/** Sees to it that everyone on the way has one person who guides them, from the first minute (ST-03, MR-04, MR-05). */
@Component
class GuideConsequence implements Consequence {

    private final Assignments assignments;
    private final Assigning assigning;
    private final Coaches coaches;
    private final RoleDesk roles;
    private final ProgrammeDesk programme;
    private final TrajectoryDesk trajectories;

    GuideConsequence(
            Assignments assignments,
            Assigning assigning,
            Coaches coaches,
            RoleDesk roles,
            ProgrammeDesk programme,
            TrajectoryDesk trajectories) {
        this.assignments = assignments;
        this.assigning = assigning;
        this.coaches = coaches;
        this.roles = roles;
        this.programme = programme;
        this.trajectories = trajectories;
    }

    /** Gives a new trajectory the coach with most room; without room, the intermediary on duty stands in (AMB-53). */
    @Override
    public void opened(Actor actor, TrajectoryId trajectory, PersonId person, LocalDate on) {
        choose(actor, trajectories.view(actor, trajectory), AssignmentKind.GUIDE, on);
    }

    /** The guide becomes the coach when training starts, and is a guide again if that step is undone (RR-02). */
    @Override
    public void moved(Actor actor, TrajectoryId trajectory, TrajectoryStatus from, TrajectoryStatus to, LocalDate on) {
        if (!to.open()) {
            assignments.close(trajectory, on);
        } else if (!from.open()) {
            again(actor, trajectories.view(actor, trajectory), AssignmentKind.in(to), on);
        } else {
            assignments
                    .current(trajectory)
                    .filter(a -> a.kind() != AssignmentKind.STAND_IN && a.kind() != AssignmentKind.in(to))
                    .ifPresent(a -> assignments.open(trajectory, a.coach(), AssignmentKind.in(to), on, null));
        }
    }

    @Override
    public void ended(Actor actor, TrajectoryId trajectory, PersonId person, LocalDate on) {
        assignments.close(trajectory, on);
    }

    @Override
    public void reopened(Actor actor, TrajectoryId trajectory, PersonId person, LocalDate on) {
        var view = trajectories.view(actor, trajectory);
        again(actor, view, AssignmentKind.in(view.status()), on);
    }

    /** The same coach again if there is room, else as for somebody new. */
    private void again(Actor actor, TrajectoryView trajectory, AssignmentKind kind, LocalDate on) {
        coaches.lockPool();
        var rules = CoachRules.of(programme, on);
        var before = assignments
                .last(trajectory.id())
                .filter(AssignmentView::byCoach)
                .filter(a -> coaches.lock(a.coach()).filter(rules::admit).isPresent());
        if (before.isPresent()) {
            assigning.give(actor, trajectory, before.get().coach(), kind, on, null);
        } else {
            choose(actor, trajectory, kind, on);
        }
    }

    /** The pool is locked, so who is free stays free. */
    private void choose(Actor actor, TrajectoryView trajectory, AssignmentKind kind, LocalDate on) {
        coaches.lockPool();
        var free = coaches.free(CoachRules.of(programme, on)).stream().findFirst();
        if (free.isPresent()) {
            assigning.give(actor, trajectory, free.get().person(), kind, on, null);
        } else {
            standIn().ifPresent(duty -> assigning.give(actor, trajectory, duty, AssignmentKind.STAND_IN, on, null));
        }
    }

    private Optional<PersonId> standIn() {
        return roles.holders(Role.INTERMEDIARY).stream().min(Comparator.comparingInt(assignments::standingInFor));
    }
}
