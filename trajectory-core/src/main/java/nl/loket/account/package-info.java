/** Who signs in, by which address, and in which roles from when until when. */
@ApplicationModule(
        displayName = "Account",
        allowedDependencies = {"shared", "programme", "party"})
@NullMarked
package nl.loket.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
