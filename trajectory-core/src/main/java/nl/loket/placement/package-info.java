/** Places at schools, and who has one for how long: work experience, training, permanent (ST-14, ST-21, ST-53, MR-12 to MR-19). */
@ApplicationModule(
        displayName = "Placement",
        allowedDependencies = {"shared", "programme", "party", "account", "audit", "correspondence", "trajectory"})
@NullMarked
package nl.loket.placement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
