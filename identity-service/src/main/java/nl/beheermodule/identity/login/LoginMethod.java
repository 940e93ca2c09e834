package nl.beheermodule.identity.login;

/** How far somebody got: with a password only, or with a second factor (R6). */
enum LoginMethod {
    PASSWORD,
    OTP,
    SMS
}
