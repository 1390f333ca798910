/** Registration and application: who wants to become a teacher, whether they may, and all that must be in before the intake. */
@ApplicationModule(
        displayName = "Candidate",
        allowedDependencies = {
            "shared",
            "programme",
            "party",
            "account",
            "audit",
            "document",
            "correspondence",
            "trajectory"
        })
@NullMarked
package nl.loket.candidate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
