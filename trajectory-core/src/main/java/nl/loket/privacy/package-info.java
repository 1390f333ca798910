/** What is kept about people, why and how long: declared beside the tables, told in the register of processing, and forgotten in time (NF-01). */
@ApplicationModule(
        displayName = "Privacy",
        allowedDependencies = {
            "shared",
            "programme",
            "party",
            "account",
            "audit",
            "document",
            "correspondence",
            "trajectory",
            "question"
        })
@NullMarked
package nl.loket.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
