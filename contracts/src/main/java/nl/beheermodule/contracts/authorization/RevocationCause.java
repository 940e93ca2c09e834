package nl.beheermodule.contracts.authorization;

/** Why an authorization was revoked: by a person, or because its means may no longer carry it. */
public enum RevocationCause {
    /** A beheerder revoked it (R98). */
    BY_ADMINISTRATOR,
    /** Q18 */
    MEANS_ENDED,
    /** The means goes on, but not for this organisation (R73). */
    MEANS_UNLINKED,
    /** Q8 */
    LEVEL_LOWERED,
    /** An EH3 Belastingdienstmiddel opens services of the Belastingdienst only (R69). */
    TAX_AUTHORITY_MEANS,
    /** The user used none of the authorizations of this organisation in 24 months, unless set otherwise (norm 9). */
    UNUSED
}
