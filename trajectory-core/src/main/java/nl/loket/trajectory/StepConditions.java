package nl.loket.trajectory;

import static nl.loket.trajectory.StepOutcome.DONE;
import static nl.loket.trajectory.StepOutcome.PLANNED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import nl.loket.programme.Norm;
import nl.loket.programme.ProgrammeDesk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The conditions of GT-03 to GT-10 that a step record meets. A deeper capability later changes how the record comes about, never the gate. */
@Configuration(proxyBeanMethods = false)
class StepConditions {

    @Bean
    GateCondition onlineAssessmentRecorded(StepDesk steps) {
        return done(steps, Gate.GT_03, 1, "ST-11", Step.ST_11);
    }

    /** Asked only where the year's norms say so: the plan's list leaves it out, its year plans have it (AMB-05). */
    @Bean
    GateCondition wiscatRecorded(StepDesk steps, ProgrammeDesk programme, Clock clock) {
        return new WhereRequired(
                done(steps, Gate.GT_03, 2, "ST-12", Step.ST_12),
                () -> programme.norm(LocalDate.now(clock), Norm.WISCAT_REQUIRED) == 1);
    }

    @Bean
    GateCondition trainingAttended(StepDesk steps) {
        return done(steps, Gate.GT_03, 3, "ST-13", Step.ST_13);
    }

    @Bean
    GateCondition portfolioReady(StepDesk steps) {
        return done(steps, Gate.GT_04, 2, "ST-18", Step.ST_18);
    }

    @Bean
    GateCondition coachConsulted(StepDesk steps) {
        return done(steps, Gate.GT_04, 3, "GT-04", Step.COACH_CONSULTED);
    }

    @Bean
    GateCondition suitabilityPositive(StepDesk steps) {
        return done(steps, Gate.GT_05, 1, "ST-19", Step.ST_19);
    }

    @Bean
    GateCondition profileRecorded(StepDesk steps) {
        return done(steps, Gate.GT_05, 2, "GT-05", Step.PROFILE);
    }

    @Bean
    GateCondition employmentAgreementSigned(StepDesk steps) {
        return done(steps, Gate.GT_06, 1, "ST-23", Step.ST_23);
    }

    @Bean
    GateCondition trainingAgreementSigned(StepDesk steps) {
        return done(steps, Gate.GT_06, 2, "ST-25", Step.ST_25);
    }

    @Bean
    GateCondition tripartiteAgreementSigned(StepDesk steps) {
        return done(steps, Gate.GT_06, 3, "ST-24", Step.ST_24);
    }

    @Bean
    GateCondition goldenWeeksDoneOrPlanned(StepDesk steps) {
        return new StepCondition(steps, Gate.GT_06, 4, "ST-27", Step.ST_27, Set.of(DONE, PLANNED));
    }

    @Bean
    GateCondition duoNamed(StepDesk steps) {
        return done(steps, Gate.GT_06, 5, "MR-30", Step.DUO_NAMED);
    }

    @Bean
    GateCondition onboardingPlanPresent(StepDesk steps) {
        return done(steps, Gate.GT_06, 6, "ST-30", Step.ST_30);
    }

    @Bean
    GateCondition doubleStaffingEnded(StepDesk steps) {
        return done(steps, Gate.GT_07, 3, "ST-32", Step.ST_32);
    }

    @Bean
    GateCondition competenceDossierReady(StepDesk steps) {
        return done(steps, Gate.GT_08, 1, "ST-49", Step.ST_49);
    }

    @Bean
    GateCondition certificateReceived(StepDesk steps) {
        return done(steps, Gate.GT_09, 1, "ST-52", Step.ST_52);
    }

    @Bean
    GateCondition buddyNamed(StepDesk steps) {
        return done(steps, Gate.GT_09, 3, "ST-56", Step.ST_56);
    }

    @Bean
    GateCondition evaluationDone(StepDesk steps) {
        return done(steps, Gate.GT_10, 1, "ST-58", Step.ST_58);
    }

    private static GateCondition done(StepDesk steps, Gate gate, int number, String source, Step step) {
        return new StepCondition(steps, gate, number, source, step, Set.of(DONE));
    }

    /** A condition that only counts where a norm asks for it. */
    private record WhereRequired(GateCondition condition, BooleanSupplier required) implements GateCondition {
        @Override
        public Gate gate() {
            return condition.gate();
        }

        @Override
        public int number() {
            return condition.number();
        }

        @Override
        public String source() {
            return condition.source();
        }

        @Override
        public Optional<Unmet> unmet(TrajectoryId trajectory) {
            return required.getAsBoolean() ? condition.unmet(trajectory) : Optional.empty();
        }
    }
}
