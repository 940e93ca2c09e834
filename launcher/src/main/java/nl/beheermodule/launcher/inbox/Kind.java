package nl.beheermodule.launcher.inbox;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Optional;

/** What arrived; in JSON {@code mail}, {@code sms} or {@code letter}. */
public enum Kind {
    @JsonProperty("mail")
    MAIL("E-mail"),
    @JsonProperty("sms")
    SMS("Sms"),
    @JsonProperty("letter")
    LETTER("Brief");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Optional<Kind> of(String json) {
        try {
            return Optional.of(valueOf(json.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
