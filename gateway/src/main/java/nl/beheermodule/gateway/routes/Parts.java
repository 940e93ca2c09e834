package nl.beheermodule.gateway.routes;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The services behind us, by the name of their context: {@code /api/<context>/v1/…}. */
@ConfigurationProperties("beheer.gateway")
public record Parts(Map<String, Part> parts) {

    /**
     * @param name as people call it
     * @param timeOut how long its answer may take to begin, and each pause in it
     */
    public record Part(URI url, String name, Duration timeOut) {}

    /** Where decisions are made. */
    static final String DECISIONS = "authorization";

    Part get(String context) {
        Part part = parts.get(context);
        if (part == null) {
            throw new IllegalStateException("beheer.gateway.parts." + context + " is missing");
        }
        return part;
    }
}
