package nl.loket.web.account;

import java.util.List;
import java.util.stream.Stream;
import nl.loket.party.SchoolRegister;
import nl.loket.web.shell.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The boards and colleges a role can be held for. */
@Component
class Contexts {

    private final SchoolRegister register;

    Contexts(SchoolRegister register) {
        this.register = register;
    }

    /** For one page: read when something asks, once. */
    Known known() {
        return new Known(register);
    }

    /** All of them, colleges first. */
    static final class Known {

        private final SchoolRegister register;
        private @Nullable List<Choice> choices;

        private Known(SchoolRegister register) {
            this.register = register;
        }

        public List<Choice> choices() {
            if (choices == null) {
                choices = Stream.concat(
                                register.colleges().stream().map(c -> new Choice(c.id(), c.name())),
                                register.boards().stream().map(b -> new Choice(b.number(), b.name())))
                        .toList();
            }
            return choices;
        }

        /** Its name; what is not in the register any more is shown as it was kept. */
        public String name(String context) {
            return choices().stream()
                    .filter(c -> c.value().equals(context))
                    .map(Choice::label)
                    .findFirst()
                    .orElse(context);
        }
    }
}
