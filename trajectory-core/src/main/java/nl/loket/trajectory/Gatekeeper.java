package nl.loket.trajectory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        return of(gate).map(c -> c.unmet(trajectory)).flatMap(Optional::stream).toList();
    }

    /** Every condition, met or not. */
    List<ConditionView> conditions(Gate gate, TrajectoryId trajectory) {
        return of(gate).map(c ->
                        new ConditionView(gate, c.number(), c.unmet(trajectory).orElse(null)))
                .toList();
    }

    private Stream<GateCondition> of(Gate gate) {
        return conditions.stream().filter(c -> c.gate() == gate).sorted(Comparator.comparingInt(GateCondition::number));
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
                gate,
                transition.to(),
                gate == null ? List.of() : conditions(gate, trajectory),
                transition.needsReason());
    }
}
