/** What people ask the desk, with or without an account, and what it answers (PUB-11, ROLE-34). */
@ApplicationModule(
        displayName = "Question",
        allowedDependencies = {"shared", "programme", "party", "account", "audit", "document", "correspondence"})
@NullMarked
package nl.loket.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
