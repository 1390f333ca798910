/** Files about a person: checked by content, kept behind one small interface, opened only by the people around that person. */
@ApplicationModule(
        displayName = "Document",
        allowedDependencies = {"shared", "party", "account", "audit"})
@NullMarked
package nl.loket.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
