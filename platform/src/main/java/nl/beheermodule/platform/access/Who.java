package nl.beheermodule.platform.access;

/** Who may use a route. The organisation is the path variable {@code organisationId}. */
public enum Who {
    /** No session needed: public forms, activation, the register. */
    EVERYONE,
    /** Anybody with a valid session. */
    SIGNED_IN,
    /** Holds an active means in the organisation, in whatever role (R15). */
    HOLDER,
    /** Beheerder of the organisation with a means and a session of at least EH2+ (R11). */
    ADMINISTRATOR,
    /** Medewerker of the supplier. */
    EMPLOYEE,
    /** Runs the platform. */
    OPERATOR,
    /** Dienstverlener or makelaar: client credentials with scope {@code decisions}. */
    MACHINE
}
