package nl.loket.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import nl.loket.account.Attempts;
import nl.loket.shared.SystemTime;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps one computer from sending forms without end ({@link FormLimit}). Counted for all instances together. What is tried on one person's address
 * is limited far lower, by the desks.
 */
final class DoorLimit extends OncePerRequestFilter {

    /** The first half of an address of sixteen bytes is one's own network; the other half anybody chooses. */
    private static final int NETWORK = 8;

    private final Attempts attempts;
    private final TurnedAway turnedAway;
    private final SystemTime time;

    DoorLimit(Attempts attempts, TurnedAway turnedAway, SystemTime time) {
        this.attempts = attempts;
        this.turnedAway = turnedAway;
        this.time = time;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var until = FormLimit.of(request).flatMap(limit -> refusedUntil(limit, client(request.getRemoteAddr())));
        if (until.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        TryLater.in(response, Duration.between(time.now(), until.get()));
        if (request.getMethod().equals(HttpMethod.POST.name())) {
            TypedInVain.keep(request);
        }
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }

    private Optional<Instant> refusedUntil(FormLimit limit, String client) {
        var who = limit.name() + " " + client;
        var noted = turnedAway.until(who);
        if (noted.isPresent()) {
            return noted;
        }
        var until = attempts.refusedUntil(limit.name(), client, limit.most(), limit.window());
        until.ifPresent(moment -> turnedAway.note(who, moment));
        return until;
    }

    static String client(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? Arrays.toString(Arrays.copyOf(six.getAddress(), NETWORK))
                    : address;
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }
}
