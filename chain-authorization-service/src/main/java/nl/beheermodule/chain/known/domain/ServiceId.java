package nl.beheermodule.chain.known.domain;

import java.util.Locale;

/** ServiceUUID of the scheme's catalogue. */
public record ServiceId(String value) {
    public ServiceId {
        value = value.strip().toLowerCase(Locale.ROOT);
    }
}
