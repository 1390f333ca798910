package nl.loket.web.account;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import nl.loket.account.SignIn;
import nl.loket.shared.SystemTime;
import nl.loket.web.shell.TryLater;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Says at the field why a code does not let somebody in, and how long they wait after too many. */
@Component
class Locks {

    private final SystemTime time;

    Locks(SystemTime time) {
        this.time = time;
    }

    /** Whether the second step was taken. */
    boolean admits(SignIn result, Errors errors, HttpServletResponse response) {
        switch (result) {
            case SignIn.Admitted _ -> {}
            case SignIn.Refused _ -> errors.rejectValue("code", "account.rule.second-step-refused");
            case SignIn.Locked(var until) -> {
                var wait = Duration.between(time.now(), until);
                TryLater.in(response, wait);
                var minutes = wait.plusSeconds(59).toMinutes();
                errors.rejectValue("code", "account.rule.second-step-locked", new Object[] {minutes}, null);
            }
        }
        return !errors.hasErrors();
    }
}
