package nl.loket.account;

import java.time.LocalDate;
import java.util.UUID;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;

/** Brings this area's mail to somebody's mailbox, in the transaction of what it tells. Implemented by the area that writes mail, which stands above this one. */
public interface AccountPost {

    /** The link and the code to sign in with. */
    void signIn(PersonId person, UUID source, String token, String code);

    /** A new role, from when, and where to sign in. */
    void invitation(PersonId person, UUID source, Role role, LocalDate from);

    /** Nobody signed in for long: it closes on that day, unless somebody does. */
    void accountCloses(PersonId person, UUID source, LocalDate on);

    /** The administrator took the second step away; they set it up anew when they sign in. */
    void secondStepReset(PersonId person, UUID source);

    /** An administrator began to look along as them; who and why stands on the page of their account. */
    void lookedAlong(PersonId person, UUID source);
}
