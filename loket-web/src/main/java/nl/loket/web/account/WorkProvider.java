package nl.loket.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.client.RestClient;

/**
 * The employer's OpenID Connect provider, where one is configured: the question that is kept in the session, and the answer, checked by the library
 * (state, nonce, PKCE, signature, issuer, audience, time). Asked for its addresses when somebody first needs them, so that the portal starts without it.
 */
@Component
@ConditionalOnExpression(WorkProvider.CONFIGURED)
class WorkProvider {

    static final String CONFIGURED = "'${loket.oidc.issuer:}' != ''";

    private static final Logger LOG = LoggerFactory.getLogger(WorkProvider.class);
    private static final String NAME = "work";
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final HttpSessionOAuth2AuthorizationRequestRepository questions =
            new HttpSessionOAuth2AuthorizationRequestRepository();
    private final OidcAuthorizationCodeAuthenticationProvider answers =
            new OidcAuthorizationCodeAuthenticationProvider(tokens(), new OidcUserService());
    private final SingletonSupplier<ClientRegistration> registration;

    WorkProvider(
            @Value("${loket.oidc.issuer}") String issuer,
            @Value("${loket.oidc.client-id}") String client,
            @Value("${loket.oidc.client-secret}") String secret) {
        this.registration = SingletonSupplier.of(() -> ClientRegistrations.fromIssuerLocation(issuer)
                .registrationId(NAME)
                .clientId(client)
                .clientSecret(secret)
                .redirectUri("{baseUrl}" + WorkController.BACK)
                .scope("openid", "email")
                .build());
    }

    /**
     * Who the provider says it is.
     *
     * @param mfa whether it says that more than one factor was asked (amr, RFC 8176)
     */
    record Identity(String email, boolean mfa) {}

    /** Where to send the browser; empty when the provider does not answer. */
    Optional<String> ask(HttpServletRequest request, HttpServletResponse response) {
        return orNothing(() -> {
            var resolver = new DefaultOAuth2AuthorizationRequestResolver(
                    new InMemoryClientRegistrationRepository(registration.obtain()));
            resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
            var question = Objects.requireNonNull(resolver.resolve(request, NAME));
            questions.saveAuthorizationRequest(question, request, response);
            return Optional.of(question.getAuthorizationRequestUri());
        });
    }

    /** Who came back with an answer to our question; empty for any other, and for an address that the provider does not vouch for. */
    Optional<Identity> answered(HttpServletRequest request, HttpServletResponse response) {
        var question = questions.removeAuthorizationRequest(request, response);
        var code = request.getParameter("code");
        if (question == null || code == null) {
            return Optional.empty();
        }
        return orNothing(() -> {
            var answer = OAuth2AuthorizationResponse.success(code)
                    .state(Objects.requireNonNull(question.getState()))
                    .redirectUri(Objects.requireNonNull(question.getRedirectUri()))
                    .build();
            var exchange = new OAuth2AuthorizationExchange(question, answer);
            var checked = answers.authenticate(new OAuth2LoginAuthenticationToken(registration.obtain(), exchange));
            return identity((OidcUser)
                    Objects.requireNonNull(Objects.requireNonNull(checked).getPrincipal()));
        });
    }

    private static Optional<Identity> identity(OidcUser user) {
        var factors = Objects.requireNonNullElse(user.getIdToken().getAuthenticationMethods(), List.<String>of());
        return Optional.ofNullable(user.getEmail())
                .filter(_ -> Boolean.TRUE.equals(user.getEmailVerified()))
                .map(email -> new Identity(email, factors.contains("mfa")));
    }

    /** As the library makes it, but over the JDK's client whatever else lies around, and not waiting for ever. */
    private static RestClientAuthorizationCodeTokenResponseClient tokens() {
        var over = new JdkClientHttpRequestFactory();
        over.setReadTimeout(PATIENCE);
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(over)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }

    /** A provider that does not answer, or not well, lets nobody in; the log says what was wrong with it and not with whom. */
    private static <T> Optional<T> orNothing(Supplier<Optional<T>> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            LOG.warn(
                    "The provider of work accounts gave no good answer: {}",
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
