/** Vocabulary every area may use: money, periods, who asks, what a rule says no to. */
@ApplicationModule(
        displayName = "Shared",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package nl.loket.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
