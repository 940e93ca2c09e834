package nl.beheermodule.identity.login;

/** How far somebody got: with a password only, or with a second factor (R6). */
enum LoginMethod {
    PASSWORD("Wachtwoord"),
    OTP("Wachtwoord en OTP device"),
    SMS("Wachtwoord en SMS");

    private final String label;

    LoginMethod(String label) {
        this.label = label;
    }

    /** As the screen calls it. */
    String label() {
        return label;
    }
}
