package nl.loket.web.shell;

import java.util.List;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;

/** The roles a person holds today. */
@FunctionalInterface
interface RolesToday {

    List<Role> rolesOf(PersonId person);
}
