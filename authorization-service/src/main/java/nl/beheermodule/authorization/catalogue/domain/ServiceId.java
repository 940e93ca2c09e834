package nl.beheermodule.authorization.catalogue.domain;

import java.util.Locale;

/** ServiceUUID of the scheme's catalogue: what authorizations hang on. */
public record ServiceId(String value) {
    public ServiceId {
        value = value.strip().toLowerCase(Locale.ROOT);
    }
}
