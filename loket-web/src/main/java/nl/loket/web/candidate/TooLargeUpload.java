package nl.loket.web.candidate;

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
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns the sending of a file that is far too large into asking for its form, which then says so. Left alone, the server would refuse to
 * read it, the token against forgery in it included, and the sender would see that they may not do this.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class TooLargeUpload extends OncePerRequestFilter {

    /** What a form may hold besides its file. */
    private static final int REST_OF_FORM = 64 * 1024;

    private static final String MARK = TooLargeUpload.class.getName();

    /** Whether this request was such a sending. */
    static boolean happened(HttpServletRequest request) {
        return request.getAttribute(MARK) != null;
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
