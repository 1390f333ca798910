package nl.loket.intake;

import java.time.LocalDate;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.Consequence;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryStatus;
import org.springframework.stereotype.Component;

/** Keeps the intake in step with the trajectory: an undone step takes its decision along, an end takes off the appointment. */
@Component
class IntakeConsequence implements Consequence {

    private final Intakes intakes;
    private final Decisions decisions;
    private final Appointments appointments;
    private final DecisionEffects effects;
    private final TrajectoryDesk trajectories;

    IntakeConsequence(
            Intakes intakes,
            Decisions decisions,
            Appointments appointments,
            DecisionEffects effects,
            TrajectoryDesk trajectories) {
        this.intakes = intakes;
        this.decisions = decisions;
        this.appointments = appointments;
        this.effects = effects;
        this.trajectories = trajectories;
    }

    @Override
    public void moved(Actor actor, TrajectoryId trajectory, TrajectoryStatus from, TrajectoryStatus to, LocalDate on) {
        if (from == TrajectoryStatus.PRE_TRACK && to == TrajectoryStatus.INTAKE_READY) {
            takeBack(actor, trajectory);
        }
    }

    @Override
    public void reopened(Actor actor, TrajectoryId trajectory, PersonId person, LocalDate on) {
        takeBack(actor, trajectory);
    }

    @Override
    public void ended(Actor actor, TrajectoryId trajectory, PersonId person, LocalDate on) {
        intakes.latest(trajectory)
                .flatMap(i -> intakes.planned(i.id()))
                .ifPresent(i -> appointments.cancelled(actor, trajectories.view(actor, trajectory), i));
    }

    /** Only a decision made from here: one who left later on keeps the go that brought them in. */
    private void takeBack(Actor actor, TrajectoryId trajectory) {
        var view = trajectories.view(actor, trajectory);
        if (view.status() == TrajectoryStatus.INTAKE_READY) {
            intakes.latest(trajectory)
                    .filter(i -> decisions.of(i.id()).isPresent())
                    .ifPresent(i -> effects.takenBack(actor, view, i));
        }
    }
}
