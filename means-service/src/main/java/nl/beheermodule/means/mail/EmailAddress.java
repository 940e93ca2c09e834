package nl.beheermodule.means.mail;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Email;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** By the rule of identity-service, which refuses anything else later, when nobody is there to correct it. */
@Email
@Constraint(validatedBy = EmailAddress.Rule.class)
@ReportAsSingleViolation
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface EmailAddress {
    String message() default "Vul een geldig e-mailadres in.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** No white space, also not between quotes. That it is filled in is another rule. */
    final class Rule implements ConstraintValidator<EmailAddress, String> {
        private static final int LONGEST = 254;
        private static final Pattern FORM = Pattern.compile("[^@\\s]+@[^@\\s]+");

        public static boolean allows(String typed) {
            String address = typed.strip();
            return address.length() <= LONGEST && FORM.matcher(address).matches();
        }

        @Override
        public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
            return typed == null || typed.isBlank() || allows(typed);
        }
    }
}
