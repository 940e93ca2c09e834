package nl.beheermodule.authorization.authorization.mongo;

/** The states by name, as they stand in the database. */
enum StoredState {
    VALID,
    REVOKING,
    REVOKED,
    EXPIRED
}
