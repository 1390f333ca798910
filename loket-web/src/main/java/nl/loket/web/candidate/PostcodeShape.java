package nl.loket.web.candidate;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.loket.candidate.Postcode;
import org.jspecify.annotations.Nullable;

/** A Dutch postcode. */
@Constraint(validatedBy = PostcodeShape.Check.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface PostcodeShape {

    String message() default "{candidate.rule.postcode}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the candidate area, which has the last word. */
    class Check implements ConstraintValidator<PostcodeShape, String> {

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return Postcode.looksRight(value);
        }
    }
}
