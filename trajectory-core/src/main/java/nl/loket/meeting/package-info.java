/** Information meetings of the teacher colleges: planned by the desk, booked or declared by the candidate (ST-06, AMB-04, AMB-74). */
@ApplicationModule(
        displayName = "Meeting",
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
package nl.loket.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
