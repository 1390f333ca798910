/** The intake: plan, talk, two reports, one decision (ST-09, AMB-07, AMB-52); and the notes of those who guide and decide. */
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {
            "shared",
            "programme",
            "party",
            "account",
            "audit",
            "document",
            "correspondence",
            "trajectory",
            "meeting"
        })
@NullMarked
package nl.loket.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
