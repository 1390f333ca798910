package nl.loket.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.loket.account.SupportDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Who signs out while looking along has stopped then, and not when the time would have been over. */
@Component
class SupportEnd implements LogoutHandler {

    private final Support support;
    private final SupportDesk desk;

    SupportEnd(Support support, SupportDesk desk) {
        this.support = support;
        this.desk = desk;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        support.end(request).ifPresent(desk::end);
    }
}
