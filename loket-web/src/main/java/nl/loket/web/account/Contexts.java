package nl.loket.web.account;

import java.util.List;
import java.util.stream.Stream;
import nl.loket.party.SchoolRegister;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.SchoolLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** The schools, boards and colleges a role can be held for. */
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

    /** What the role is held for: the school that was meant, or else the board or college; a text that fits no school becomes an error at the field. */
    @Nullable
    String chosen(BindingResult errors, @Nullable String school, @Nullable String context) {
        var other = context == null || context.isBlank() ? null : context;
        if (school == null || school.isBlank()) {
            return other;
        }
        if (other != null) {
            errors.rejectValue("context", "account.rule.context");
        }
        var meant = SchoolLookup.in(register.schools()).meant(school);
        if (meant.isEmpty()) {
            errors.rejectValue("school", "web-account.staff.school.unknown", new Object[] {school.strip()}, null);
        }
        return meant.orElse(null);
    }

    /** All of them, colleges first. */
    static final class Known {

        private final SchoolRegister register;
        private @Nullable List<Choice> choices;
        private @Nullable List<Choice> ofSchools;

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

        /** The open schools. */
        public List<Choice> schools() {
            return SchoolLookup.in(register.schools()).choices();
        }

        /** Its name; what is not in the register any more is shown as it was kept. */
        public String name(String context) {
            return Stream.concat(choices().stream(), ofSchools().stream())
                    .filter(c -> c.value().equals(context))
                    .map(Choice::label)
                    .findFirst()
                    .orElse(context);
        }

        private List<Choice> ofSchools() {
            if (ofSchools == null) {
                ofSchools = register.all().stream()
                        .map(s -> new Choice(s.id(), s.name()))
                        .toList();
            }
            return ofSchools;
        }
    }
}
