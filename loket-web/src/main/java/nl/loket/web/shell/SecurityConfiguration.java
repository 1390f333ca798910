package nl.loket.web.shell;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import nl.loket.account.Attempts;
import nl.loket.shared.SystemTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The first of the four layers: routes. Everything strict: own scripts and styles only, no framing, no guessing. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String CSP =
            "default-src 'none'; manifest-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    @Bean
    SecurityFilterChain routes(
            HttpSecurity http,
            CurrentVisitor visitor,
            RequestCache cache,
            SecurityContextRepository contexts,
            SystemTime time,
            Attempts attempts,
            TurnedAway turnedAway,
            SupportEnd supportEnd,
            @Value("${loket.session.longest}") Duration longest)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .anyRequest()
                        .access((authentication, context) ->
                                new AuthorizationDecision(mayGo(context.getRequest(), visitor))))
                .addFilterBefore(new DoorLimit(attempts, turnedAway, time), SecurityContextHolderFilter.class)
                .addFilterBefore(new SessionAge(time, longest), SecurityContextHolderFilter.class)
                .exceptionHandling(e ->
                        e.authenticationEntryPoint(new SignInFirst()).accessDeniedHandler(new StepUp(visitor, cache)))
                .requestCache(c -> c.requestCache(cache))
                .securityContext(c -> c.securityContextRepository(contexts))
                .csrf(c -> c.csrfTokenRepository(new CookieCsrfTokenRepository()))
                .logout(l -> l.logoutRequestMatcher(
                                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/uitloggen"))
                        .addLogoutHandler(supportEnd)
                        .logoutSuccessUrl("/"))
                .headers(h -> h.contentSecurityPolicy(c -> c.policyDirectives(CSP))
                        .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN)));
        return http.build();
    }

    /** An address outside the table and outside every role's pages is let through to become a 404; {@link ClosedByDefault} stops a page that was forgotten. */
    private static boolean mayGo(HttpServletRequest request, CurrentVisitor visitor) {
        var looking = visitor.looking();
        if (looking.isPresent() && !Support.lets(request, looking.get())) {
            return false;
        }
        var path = CurrentVisitor.path(request);
        return AccessTable.of(path)
                .or(() -> AccessTable.around(path))
                .map(row -> row.open()
                        || (row.signedIn() && visitor.person().isPresent())
                        || !Collections.disjoint(row.roles(), visitor.roles(request)))
                .orElse(true);
    }

    @Bean
    @SuppressWarnings("NullAway") // null is how Spring documents "no ?continue in the address"
    RequestCache requestCache() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/**"));
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    /** Nobody has a password here; this keeps Spring Boot from inventing one. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException("no passwords");
        };
    }
}
