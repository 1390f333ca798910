/** Goals against reality: figures per school year out of what the areas publish, never a person (ROLE-40). Every one passes the disclosure (ADR 0010). */
@ApplicationModule(
        displayName = "Steering",
        allowedDependencies = {"shared", "programme", "trajectory"})
@NullMarked
package nl.loket.steering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
