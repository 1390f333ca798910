package nl.loket.placement;

import java.util.List;
import nl.loket.account.RoleDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import org.springframework.stereotype.Component;

/** Who leads which school today (RR-01). */
@Component
class Heads {

    private final RoleDesk roles;

    Heads(RoleDesk roles) {
        this.roles = roles;
    }

    /** The schools this head leads. */
    List<String> schoolsOf(Actor actor) {
        actor.require("lead a school", Role.SCHOOL_HEAD);
        return roles.contextsOf(actor.requirePerson(), Role.SCHOOL_HEAD);
    }

    /** To the head of another school, what belongs to this one does not exist. */
    void requireLeads(Actor actor, String schoolId) {
        if (!schoolsOf(actor).contains(schoolId)) {
            throw new NotFound("school " + schoolId + " for " + actor);
        }
    }

    /** Who leads this school; none where it has nobody in the portal. */
    List<PersonId> of(String schoolId) {
        return roles.holders(Role.SCHOOL_HEAD, schoolId);
    }
}
