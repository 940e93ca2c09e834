package nl.beheermodule.contracts;

/** Rol of a means in an organisation (R4). */
public enum Role {
    ADMINISTRATOR,
    USER
}
