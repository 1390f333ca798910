package nl.loket.web.shell;

import jakarta.validation.ConstraintViolation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.validation.MessageInterpolatorFactory;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.validation.Errors;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/** Bean Validation as forms need it: what is wrong comes in the order of the fields, as a person reads them. */
@Configuration(proxyBeanMethods = false)
class FormValidation {

    @Bean
    @Primary
    static LocalValidatorFactoryBean defaultValidator(
            ApplicationContext context, ObjectProvider<ValidationConfigurationCustomizer> customizers) {
        var validator = new InOrderOfFields();
        validator.setConfigurationInitializer(
                configuration -> customizers.orderedStream().forEach(each -> each.customize(configuration)));
        validator.setMessageInterpolator(new MessageInterpolatorFactory(context).getObject());
        return validator;
    }

    private static class InOrderOfFields extends LocalValidatorFactoryBean {

        @Override
        protected void processConstraintViolations(Set<ConstraintViolation<Object>> violations, Errors errors) {
            super.processConstraintViolations(
                    violations.stream().sorted(byField()).collect(Collectors.toCollection(LinkedHashSet::new)), errors);
        }

        private static Comparator<ConstraintViolation<Object>> byField() {
            return Comparator.comparingInt((ConstraintViolation<Object> violation) -> place(violation))
                    .thenComparing(violation -> violation.getPropertyPath().toString());
        }

        private static int place(ConstraintViolation<Object> violation) {
            List<String> fields = Arrays.stream(violation.getRootBeanClass().getDeclaredFields())
                    .map(java.lang.reflect.Field::getName)
                    .toList();
            return fields.indexOf(violation.getPropertyPath().toString().split("[.\\[]")[0]);
        }
    }
}
