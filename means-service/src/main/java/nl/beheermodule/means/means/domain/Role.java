package nl.beheermodule.means.means.domain;

/** Rol (R4). */
public enum Role {
    ADMINISTRATOR,
    USER
}
