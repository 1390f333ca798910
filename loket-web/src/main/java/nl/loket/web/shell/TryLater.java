package nl.loket.web.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** For who tried too often: the form comes back with its text at the field, and the answer says to browser and program when to try again. */
public final class TryLater {

    private TryLater() {}

    public static void in(HttpServletResponse response, Duration wait) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, wait.toSeconds())));
    }

    /** 422 for what is wrong, 429 for what is only too soon. */
    public static void refuse(HttpServletResponse response) {
        var soon = response.containsHeader(HttpHeaders.RETRY_AFTER);
        response.setStatus((soon ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT).value());
    }
}
