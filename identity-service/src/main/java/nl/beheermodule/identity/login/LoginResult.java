package nl.beheermodule.identity.login;

/** How a login ended. */
enum LoginResult {
    SUCCESS,
    WRONG_PASSWORD,
    WRONG_CODE,
    LOCKED,
    EXPIRED,
    OTHER
}
