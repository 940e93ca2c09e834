package nl.beheermodule.authorization.catalogue.domain;

import java.util.Locale;

/**
 * Dienstverlenersmachtiging: every service of one provider up to and including a level, future ones too.
 *
 * @param oin of the provider, 20 digits
 * @param provider its display name
 * @param level highest that it opens
 */
public record ProviderAuthorization(String oin, String provider, AssuranceLevel level) implements Grantable {
    static final String PREFIX = "provider:";

    @Override
    public ServiceId id() {
        return id(oin, level);
    }

    static ServiceId id(String oin, AssuranceLevel level) {
        return new ServiceId(PREFIX + oin + ":" + level.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public String name() {
        return "Alle diensten van " + provider + " t/m " + level.label();
    }

    @Override
    public boolean withdrawn() {
        return false;
    }
}
