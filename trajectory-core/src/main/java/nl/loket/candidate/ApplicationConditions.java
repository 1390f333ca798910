package nl.loket.candidate;

import java.util.Optional;
import java.util.function.Function;
import nl.loket.trajectory.Gate;
import nl.loket.trajectory.GateCondition;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.Unmet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The conditions of GT-01 that an application meets. */
@Configuration(proxyBeanMethods = false)
class ApplicationConditions {

    private static final String WHERE = "documenten";

    private final ApplicationReader reader;

    ApplicationConditions(ApplicationReader reader) {
        this.reader = reader;
    }

    @Bean
    GateCondition eligible() {
        return new Condition(1, "EL-01", reader, a -> {
            if (a.eligible()) {
                return Optional.empty();
            }
            var rejected = a.diplomaCheck() == DiplomaCheck.REJECTED;
            return Optional.of(Unmet.of(
                    rejected ? "candidate.unmet.diploma-rejected" : "candidate.unmet.diploma-open",
                    WHERE + "#diploma"));
        });
    }

    @Bean
    GateCondition selfScanDone() {
        return new Condition(2, "ST-04", reader, a -> missing(a.scan() == null, "candidate.unmet.scan"));
    }

    @Bean
    GateCondition cvIn() {
        return new Condition(3, "EL-10", reader, a -> missing(a.cv() == null, "candidate.unmet.cv"));
    }

    @Bean
    GateCondition motivationIn() {
        return new Condition(
                4, "EL-10", reader, a -> missing(a.motivation().doneOn() == null, "candidate.unmet.motivation"));
    }

    private static Optional<Unmet> missing(boolean missing, String key) {
        return missing ? Optional.of(Unmet.of(key, WHERE)) : Optional.empty();
    }

    private record Condition(
            int number, String source, ApplicationReader reader, Function<ApplicationView, Optional<Unmet>> check)
            implements GateCondition {

        @Override
        public Gate gate() {
            return Gate.GT_01;
        }

        /** Without an application nothing of it is in. */
        @Override
        public Optional<Unmet> unmet(TrajectoryId trajectory) {
            return reader.whole(trajectory)
                    .map(check)
                    .orElseGet(() -> Optional.of(Unmet.of("candidate.unmet.application", WHERE)));
        }
    }
}
