package nl.loket.meeting;

import java.util.Optional;
import nl.loket.trajectory.Gate;
import nl.loket.trajectory.GateCondition;
import nl.loket.trajectory.Step;
import nl.loket.trajectory.StepDesk;
import nl.loket.trajectory.StepOutcome;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.Unmet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The information meeting at the gates: attended or booked before the intake, attended before the work experience (AMB-04). */
@Configuration(proxyBeanMethods = false)
class MeetingConditions {

    @Bean
    GateCondition informationMeetingBooked(Attendances attendances, StepDesk steps) {
        return new MeetingCondition(attendances, steps, Gate.GT_01, 6, "AMB-04", true);
    }

    @Bean
    GateCondition informationMeetingAttended(Attendances attendances, StepDesk steps) {
        return new MeetingCondition(attendances, steps, Gate.GT_03, 4, "ST-06", false);
    }

    /** Met by a place at a meeting, or by a step record that the desk made on the dossier. */
    private record MeetingCondition(
            Attendances attendances, StepDesk steps, Gate gate, int number, String source, boolean bookingIsEnough)
            implements GateCondition {

        @Override
        public Optional<Unmet> unmet(TrajectoryId trajectory) {
            return met(trajectory)
                    ? Optional.empty()
                    : Optional.of(Unmet.of(
                            bookingIsEnough ? "meeting.unmet.booked" : "meeting.unmet.attended", "bijeenkomsten"));
        }

        private boolean met(TrajectoryId trajectory) {
            return attendances.of(trajectory).stream()
                            .anyMatch(
                                    a -> a.state().attended() || bookingIsEnough && a.state() == AttendanceState.BOOKED)
                    || steps.last(trajectory, Step.ST_06)
                            .filter(r -> r.outcome() == StepOutcome.DONE)
                            .isPresent();
        }
    }
}
