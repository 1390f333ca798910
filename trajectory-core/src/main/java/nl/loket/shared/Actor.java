package nl.loket.shared;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Who asks: a person in one of their roles, or a named part of the system. First argument of every desk method that touches a person's data.
 *
 * @param person the person, null for the system
 * @param role the role chosen for this request, null for the system
 * @param system the name of the part of the system, null for a person
 */
public record Actor(
        @Nullable PersonId person,
        @Nullable Role role,
        @Nullable String system) {

    public static Actor of(PersonId person, Role role) {
        return new Actor(person, role, null);
    }

    public static Actor system(String name) {
        return new Actor(null, null, name);
    }

    public boolean isSystem() {
        return system != null;
    }

    public boolean is(Role asked) {
        return role == asked;
    }

    public boolean is(PersonId asked) {
        return asked.equals(person);
    }

    /** The person who asks; fails for the system, which is nobody. */
    public PersonId requirePerson() {
        if (person == null) {
            throw new NotAllowed(this, "act as a person");
        }
        return person;
    }

    /** Refuses everyone but these roles and the system. */
    public void require(String what, Role... allowed) {
        if (!isSystem() && Arrays.stream(allowed).noneMatch(this::is)) {
            throw new NotAllowed(this, what);
        }
    }
}
