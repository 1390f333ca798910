package nl.loket.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import nl.loket.shared.PersonId;
import nl.loket.web.shell.SignedInPerson;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Sends a MockMvc request as somebody; which roles they hold is asked of the database as always. */
public final class SignedIn {

    private SignedIn() {}

    public static RequestPostProcessor as(PersonId person) {
        return as(person, true);
    }

    /** Without the second step: as a candidate or a school head who set up none. */
    public static RequestPostProcessor once(PersonId person) {
        return as(person, false);
    }

    private static RequestPostProcessor as(PersonId person, boolean twice) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedInPerson(person, twice), null, AuthorityUtils.NO_AUTHORITIES));
    }
}
