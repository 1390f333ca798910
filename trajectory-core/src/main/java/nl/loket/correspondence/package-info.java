/** Mail: written with the fact it tells, sent afterwards, and by a fixed Message-ID recognised if it ever goes out twice. */
@ApplicationModule(
        displayName = "Correspondence",
        allowedDependencies = {"shared", "programme", "party", "account", "audit", "document"})
@NullMarked
package nl.loket.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
