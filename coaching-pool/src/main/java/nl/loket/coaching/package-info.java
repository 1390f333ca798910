/** The coach pool: coaches, who guides whom, hour pots and hours. */
@ApplicationModule(
        displayName = "Coaching",
        allowedDependencies = {"shared", "programme", "party", "account", "audit", "correspondence", "trajectory"})
@NullMarked
package nl.loket.coaching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
