package nl.loket.trajectory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks all conditions of a gate. Beans are looked up late: the areas that implement them may use the desks of this one. */
@Component
class Gatekeeper {

    private final ObjectProvider<GateCondition> conditions;

    Gatekeeper(ObjectProvider<GateCondition> conditions) {
        this.conditions = conditions;
    }

    List<Unmet> unmet(Gate gate, TrajectoryId trajectory) {
        return conditions.stream()
                .filter(c -> c.gate() == gate)
                .sorted(Comparator.comparingInt(GateCondition::number))
                .map(c -> c.unmet(trajectory))
                .flatMap(Optional::stream)
                .toList();
    }

    void requireOpen(Gate gate, TrajectoryId trajectory) {
        var unmet = unmet(gate, trajectory);
        if (!unmet.isEmpty()) {
            throw new GateClosed(gate, unmet);
        }
    }

    GateView view(Transition transition, TrajectoryId trajectory) {
        var gate = transition.gate();
        return new GateView(
                gate, transition.to(), gate == null ? List.of() : unmet(gate, trajectory), transition.needsReason());
    }
}
