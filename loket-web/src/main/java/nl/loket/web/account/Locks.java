package nl.loket.web.account;

import java.time.Duration;
import nl.loket.account.SignIn;
import nl.loket.shared.SystemTime;
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
    boolean admits(SignIn result, Errors errors) {
        switch (result) {
            case SignIn.Admitted _ -> {}
            case SignIn.Refused _ -> errors.rejectValue("code", "account.rule.second-step-refused");
            case SignIn.Locked(var until) -> {
                var minutes =
                        Duration.between(time.now(), until).plusSeconds(59).toMinutes();
                errors.rejectValue("code", "account.rule.second-step-locked", new Object[] {minutes}, null);
            }
        }
        return !errors.hasErrors();
    }
}
