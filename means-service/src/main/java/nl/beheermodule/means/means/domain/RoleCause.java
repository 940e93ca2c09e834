package nl.beheermodule.means.means.domain;

/** Why the role is another, or lasts longer. */
public enum RoleCause {
    DECISION,
    EXPIRED,
    RENEWED
}
