package nl.beheermodule.platform.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown by a use case or controller that checked more than annotations can. Answered as 400 with the violations. */
public final class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    public InvalidInput(List<Violation> violations) {
        super(violations.stream().map(Violation::field).collect(Collectors.joining(", ")));
        this.violations = List.copyOf(violations);
    }

    public InvalidInput(String field, String message) {
        this(List.of(new Violation(field, message)));
    }

    public List<Violation> violations() {
        return violations;
    }
}
