package nl.loket.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import nl.loket.document.DocumentDesk;
import nl.loket.document.DocumentKind;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns the sending of a file that is far too large into asking for its form, which then says so. Left alone, the server would refuse to
 * read it, the token against forgery in it included, and the sender would see that they may not do this.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
public class TooLargeUpload extends OncePerRequestFilter {

    /** What a form may hold besides its file. */
    private static final int REST_OF_FORM = 64 * 1024;

    private static final String MARK = TooLargeUpload.class.getName();

    /** Says at the field {@code file} that it was too large, if this request was such a sending. */
    public static void tell(
            HttpServletRequest request, HttpServletResponse response, Errors errors, DocumentKind kind) {
        if (request.getAttribute(MARK) != null) {
            errors.rejectValue("file", "document.rule.too-large", new Object[] {kind.megabytes()}, null);
            response.setStatus(422);
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var type = request.getContentType();
        var upload = request.getMethod().equals("POST") && type != null && type.startsWith("multipart/");
        if (upload && request.getContentLengthLong() > DocumentDesk.LARGEST + REST_OF_FORM) {
            request.setAttribute(MARK, true);
            chain.doFilter(new AskingForTheForm(request), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static final class AskingForTheForm extends HttpServletRequestWrapper {

        AskingForTheForm(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }
    }
}
