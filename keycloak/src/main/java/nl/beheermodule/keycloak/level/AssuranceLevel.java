package nl.beheermodule.keycloak.level;

import java.util.Arrays;
import java.util.Optional;

/** Betrouwbaarheidsniveau, lowest first (R3). */
enum AssuranceLevel {
    EH2("EH2"),
    EH2PLUS("EH2+"),
    EH3("EH3"),
    EH4("EH4");

    /** As people write it. */
    final String label;

    AssuranceLevel(String label) {
        this.label = label;
    }

    boolean isBelow(AssuranceLevel other) {
        return compareTo(other) < 0;
    }

    static Optional<AssuranceLevel> of(String name) {
        return Arrays.stream(values())
                .filter(level -> level.name().equals(name))
                .findFirst();
    }
}
