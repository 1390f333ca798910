/** The programme in time: school years with their norms, targets and rates, the working calendar, and the business time itself. */
@ApplicationModule(
        displayName = "Programme",
        allowedDependencies = {"shared"})
@NullMarked
package nl.loket.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
