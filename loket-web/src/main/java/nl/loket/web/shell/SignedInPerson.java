package nl.loket.web.shell;

import java.io.Serializable;
import java.security.Principal;
import nl.loket.shared.PersonId;

/**
 * Who is signed in: kept in the session, so only the id. Roles are asked anew on each request: one that has ended is gone at once.
 *
 * @param twice whether the second step was taken too: without it a role that asks for it gives nothing
 */
public record SignedInPerson(PersonId id, boolean twice) implements Principal, Serializable {

    @Override
    public String getName() {
        return id.toString();
    }
}
