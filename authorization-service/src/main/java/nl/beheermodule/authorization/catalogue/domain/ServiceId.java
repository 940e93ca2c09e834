package nl.beheermodule.authorization.catalogue.domain;

import java.util.Locale;

/**
 * What authorizations hang on: ServiceUUID of the scheme's catalogue, or {@code general:<level>} or {@code
 * provider:<OIN>:<level>} for what is wider than one service.
 */
public record ServiceId(String value) {
    public ServiceId {
        value = value.strip().toLowerCase(Locale.ROOT);
    }
}
