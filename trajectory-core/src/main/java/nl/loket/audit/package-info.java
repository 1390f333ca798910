/** The log nobody can change: who did what, and who looked at whom (NF-16, NF-01). */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"shared", "account"})
@NullMarked
package nl.loket.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
