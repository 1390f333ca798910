package nl.loket.web.candidate;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.loket.account.EmailAddress;
import org.jspecify.annotations.Nullable;

/** An address one can write to. */
@Constraint(validatedBy = EmailShape.Check.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface EmailShape {

    String message() default "{account.rule.email}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the account area, which has the last word. */
    class Check implements ConstraintValidator<EmailShape, String> {

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return EmailAddress.looksRight(value);
        }
    }
}
