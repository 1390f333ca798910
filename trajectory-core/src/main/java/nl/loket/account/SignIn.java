package nl.loket.account;

import java.time.Instant;
import nl.loket.shared.PersonId;

/** What came of an attempt to sign in. */
public sealed interface SignIn {

    /** The mailbox is theirs. */
    record Admitted(PersonId person) implements SignIn {}

    /** Wrong, used, replaced by a newer one, or older than an hour: from outside these look the same. */
    record Refused() implements SignIn {}

    /** Too many failures for this address, whether it has an account or not. */
    record Locked(Instant until) implements SignIn {}
}
