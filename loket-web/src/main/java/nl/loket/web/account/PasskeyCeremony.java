package nl.loket.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Set;
import nl.loket.shared.PersonId;
import nl.loket.web.shell.SignedInPerson;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What browser and portal say to each other about a passkey: a question that is kept in the session, and the answer, checked by the library. */
@Component
class PasskeyCeremony {

    private static final String CREATION = "loket.passkey.creation";
    private static final String REQUEST = "loket.passkey.request";

    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private final PasskeyStore store;
    private final URI base;

    PasskeyCeremony(PasskeyStore store, @Value("${loket.base-url}") URI base) {
        this.store = store;
        this.base = base;
    }

    /** Asks the browser to make a passkey. */
    String askNew(PersonId person, HttpServletRequest request) {
        var options = party(request)
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(as(person)));
        request.getSession().setAttribute(CREATION, options);
        return json.writeValueAsString(options);
    }

    /**
     * Keeps the passkey the browser made.
     *
     * @throws RuntimeException if the answer is not to our question
     */
    void keepNew(String answer, String label, HttpServletRequest request) {
        var credential =
                json.readValue(answer, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
        var options = (PublicKeyCredentialCreationOptions) taken(request.getSession(), CREATION);
        party(request)
                .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                        options, new RelyingPartyPublicKey(credential, label)));
    }

    /** Asks the browser to use a passkey of this person. */
    String ask(PersonId person, HttpServletRequest request) {
        var options = party(request)
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(as(person)));
        request.getSession().setAttribute(REQUEST, options);
        return json.writeValueAsString(options);
    }

    /**
     * Whose passkey was used.
     *
     * @throws RuntimeException if the answer is not to our question
     */
    PersonId used(String answer, HttpServletRequest request) {
        var credential =
                json.readValue(answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
        var options = (PublicKeyCredentialRequestOptions) taken(request.getSession(), REQUEST);
        var person = party(request).authenticate(new RelyingPartyAuthenticationRequest(options, credential));
        return PasskeyStore.personOf(person.getId());
    }

    /** A question is answered once. */
    private static Object taken(HttpSession session, String name) {
        var options = session.getAttribute(name);
        session.removeAttribute(name);
        if (options == null) {
            throw new IllegalArgumentException("no question was asked");
        }
        return options;
    }

    private WebAuthnRelyingPartyOperations party(HttpServletRequest request) {
        return new Webauthn4JRelyingPartyOperations(
                store,
                store,
                PublicKeyCredentialRpEntity.builder()
                        .id(base.getHost())
                        .name("1 Loket")
                        .build(),
                Set.of(origin(request)));
    }

    /** Ours, by the settings and never by what a request says; only on one's own machine any port will do. */
    private String origin(HttpServletRequest request) {
        return base.getHost().equals("localhost") && request.getServerName().equals("localhost")
                ? "http://localhost:" + request.getServerPort()
                : base.getScheme() + "://" + base.getAuthority();
    }

    private static Authentication as(PersonId person) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedInPerson(person, false), null, AuthorityUtils.NO_AUTHORITIES);
    }
}
