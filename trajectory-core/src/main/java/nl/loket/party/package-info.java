/** People, school boards, schools and teacher colleges; and who stands around a person. */
@ApplicationModule(
        displayName = "Party",
        allowedDependencies = {"shared", "programme"})
@NullMarked
package nl.loket.party;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
