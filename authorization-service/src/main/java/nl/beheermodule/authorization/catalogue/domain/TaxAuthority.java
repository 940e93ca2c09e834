package nl.beheermodule.authorization.catalogue.domain;

/** The one provider an EH3 Belastingdienstmiddel is for (R69): not Douane, and nothing that it shares with others. */
public final class TaxAuthority {
    /** Its display name in the scheme's catalogue. */
    public static final String NAME = "Belastingdienst";

    private TaxAuthority() {}

    public static boolean offers(String provider) {
        return provider.equals(NAME);
    }
}
