package nl.beheermodule.gateway.paths;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Paths as the routes and the access rules read them: decoded, so that {@code /%61pi/} is {@code /api/} here too. */
public record Paths(List<PathPattern> patterns) {

    /** @param patterns such as {@code /api/**} */
    public static Paths of(List<String> patterns) {
        return new Paths(
                patterns.stream().map(PathPatternParser.defaultInstance::parse).toList());
    }

    public static Paths of(String... patterns) {
        return of(List.of(patterns));
    }

    public static PathContainer pathOf(HttpServletRequest request) {
        return PathContainer.parsePath(request.getRequestURI());
    }

    public boolean cover(HttpServletRequest request) {
        return cover(pathOf(request));
    }

    public boolean cover(PathContainer path) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(path));
    }
}
