package nl.loket.trajectory;

import java.util.Optional;

/** One condition of a gate (section 2.4). Beans of the areas that know the facts; a gate asks all of its conditions inside the deciding transaction. */
public interface GateCondition {

    Gate gate();

    /** Its number within the gate, from 1, as {@code docs/gates.csv} lists it. */
    int number();

    /** The row of the requirements it comes from, such as EL-10. */
    String source();

    /** What is missing, or nothing when the condition is met. */
    Optional<Unmet> unmet(TrajectoryId trajectory);
}
