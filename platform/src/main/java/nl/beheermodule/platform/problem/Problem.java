package nl.beheermodule.platform.problem;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * RFC 9457 problem details: a stable {@code type} for programs, a Dutch {@code title} and {@code detail} for people,
 * {@code violations[]} that name fields.
 */
public final class Problem {
    private static final String TYPES = "https://beheermodule.nl/problems/";

    private Problem() {}

    /** @param slug stable name of the kind of problem, kebab-case */
    public static ProblemDetail of(HttpStatus status, String slug, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPES + slug));
        problem.setTitle(title);
        return problem;
    }

    /** A rule of the domain says no (409). */
    public static ProblemDetail refused(String slug, String detail) {
        return of(HttpStatus.CONFLICT, slug, "Dit kan nu niet", detail);
    }

    /** Input that cannot be right (400). */
    public static ProblemDetail invalid(List<Violation> violations) {
        String detail = violations.size() == 1
                ? violations.getFirst().message()
                : "Controleer de " + violations.size() + " velden die niet goed zijn ingevuld.";
        ProblemDetail problem = of(HttpStatus.BAD_REQUEST, "invalid-input", "Niet alles is goed ingevuld", detail);
        problem.setProperty("violations", violations);
        return problem;
    }
}
