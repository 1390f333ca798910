/** Matching: which coach and which school for somebody, as a score of parts that add up, each with its reason (section 3, MR rows). */
@ApplicationModule(
        displayName = "Matching",
        allowedDependencies = {
            "shared",
            "programme",
            "party",
            "audit",
            "trajectory",
            "candidate",
            "placement",
            "coaching",
            "coaching :: events"
        })
@NullMarked
package nl.loket.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
