package nl.beheermodule.platform.problem;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import tools.jackson.core.JacksonException;

/** Turns what validation found into violations. The Dutch sentences stand on the constraints themselves. */
final class Violations {
    private Violations() {}

    static List<Violation> of(BindingResult result) {
        return result.getAllErrors().stream().map(Violations::of).distinct().toList();
    }

    static List<Violation> of(HandlerMethodValidationException failure) {
        return failure.getParameterValidationResults().stream()
                .flatMap(parameter -> parameter.getResolvableErrors().stream().map(error -> of(parameter, error)))
                .toList();
    }

    /** JSON that does not fit: names the field as far as the parser got. */
    static Violation of(HttpMessageNotReadableException failure) {
        if (failure.getCause() instanceof JacksonException json
                && !json.getPath().isEmpty()) {
            String field = json.getPath().stream()
                    .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                    .collect(Collectors.joining("."))
                    .replace(".[", "[");
            return new Violation(field, "De waarde van ‘" + field + "’ is niet geldig.");
        }
        return new Violation("", "De gegevens konden niet worden gelezen.");
    }

    private static Violation of(ObjectError error) {
        String field = error instanceof FieldError fieldError ? fieldError.getField() : "";
        return new Violation(
                field, Objects.requireNonNullElse(error.getDefaultMessage(), "Dit veld is niet goed ingevuld."));
    }

    private static Violation of(ParameterValidationResult parameter, MessageSourceResolvable error) {
        String name = Objects.requireNonNullElse(parameter.getMethodParameter().getParameterName(), "");
        return error instanceof FieldError field
                ? of(field)
                : new Violation(
                        name, Objects.requireNonNullElse(error.getDefaultMessage(), "‘" + name + "’ is niet geldig."));
    }
}
