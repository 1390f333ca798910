/** The plan's budget, the streams that pay it, and the ledger of what approved hours cost. Sees money and hours, never a dossier (RR-09, NF-17). */
@ApplicationModule(
        displayName = "Finance",
        allowedDependencies = {"shared", "programme", "audit", "coaching::events"})
@NullMarked
package nl.loket.finance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
