package nl.beheermodule.authorization.catalogue.domain;

import java.util.Locale;

/**
 * Algemene bevoegdheid: every service up to and including a level, future ones too (R106). One for each level (Q14).
 *
 * @param level highest that it opens
 */
public record GeneralAuthorization(AssuranceLevel level) implements Grantable {
    static final String PREFIX = "general:";

    @Override
    public ServiceId id() {
        return new ServiceId(PREFIX + level.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public String name() {
        return "Algemene bevoegdheid " + level.label();
    }

    @Override
    public String provider() {
        return "Alle dienstverleners";
    }

    @Override
    public boolean withdrawn() {
        return false;
    }
}
