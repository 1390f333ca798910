package nl.loket.correspondence;

import java.util.Set;
import nl.loket.shared.Labelled;
import nl.loket.shared.Role;

/** Who a kind of mail is for. */
public enum MailAudience implements Labelled {
    /** Somebody who has no account yet, or an address that is no longer one. */
    STRANGER,
    EVERYBODY,
    CANDIDATE,
    COACH,
    SCHOOL_HEAD,
    INTERMEDIARY,
    STAFF;

    /** Whether somebody with these roles gets such mail. */
    boolean reaches(Set<Role> roles) {
        return switch (this) {
            case STRANGER -> false;
            case EVERYBODY -> true;
            case STAFF -> roles.stream().anyMatch(Role::staff);
            case CANDIDATE -> roles.contains(Role.CANDIDATE);
            case COACH -> roles.contains(Role.COACH);
            case SCHOOL_HEAD -> roles.contains(Role.SCHOOL_HEAD);
            case INTERMEDIARY -> roles.contains(Role.INTERMEDIARY);
        };
    }

    @Override
    public String labelKey() {
        return "correspondence.audience." + name();
    }
}
