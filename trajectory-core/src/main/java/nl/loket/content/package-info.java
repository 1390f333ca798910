/** The texts of the public site: pages, questions, stories and tips, written in the portal, in two languages, in versions (PUB-01 … PUB-20). */
@ApplicationModule(
        displayName = "Content",
        allowedDependencies = {"shared", "audit"})
@NullMarked
package nl.loket.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
