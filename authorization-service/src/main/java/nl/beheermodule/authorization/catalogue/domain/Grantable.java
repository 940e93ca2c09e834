package nl.beheermodule.authorization.catalogue.domain;

/** What a means may be authorized for: one service, all of a provider, or all there are (R106). */
public sealed interface Grantable permits CatalogueService, ProviderAuthorization, GeneralAuthorization {
    ServiceId id();

    /** As people see it. */
    String name();

    /** Display name. */
    String provider();

    /** What a means must have at least. */
    AssuranceLevel level();

    boolean withdrawn();
}
