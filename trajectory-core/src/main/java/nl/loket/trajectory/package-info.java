/** The trajectory: its status, steps, gates, exits and timeline. Knows none of the areas that fill it; they implement its small interfaces. */
@ApplicationModule(
        displayName = "Trajectory",
        allowedDependencies = {"shared", "programme", "party", "account", "audit", "document", "correspondence"})
@NullMarked
package nl.loket.trajectory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
