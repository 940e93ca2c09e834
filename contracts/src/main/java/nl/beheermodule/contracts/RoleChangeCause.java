package nl.beheermodule.contracts;

/** Why a means has another role, or the same for longer (norm 9). */
public enum RoleChangeCause {
    /** A beheerder asked for it. */
    DECISION,
    /** Time did it: the beheerdersrol was not renewed. */
    EXPIRED,
    /** The wettelijk vertegenwoordiger asked for a new period. */
    RENEWED
}
