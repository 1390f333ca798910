package nl.loket.account;

import java.util.UUID;
import nl.loket.shared.PersonId;

/** Brings a link and a code to somebody's mailbox, in the transaction that made them. Implemented by the area that writes mail, which stands above this one. */
public interface SignInPost {

    void send(PersonId person, UUID source, String token, String code);
}
