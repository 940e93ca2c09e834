package nl.beheermodule.identity.login;

/** How a login ended. */
enum LoginResult {
    SUCCESS("Gelukt"),
    WRONG_PASSWORD("Verkeerd wachtwoord"),
    WRONG_CODE("Verkeerde code"),
    LOCKED("Account geblokkeerd"),
    EXPIRED("Verlopen"),
    OTHER("Niet gelukt");

    private final String label;

    LoginResult(String label) {
        this.label = label;
    }

    /** As the screen calls it. */
    String label() {
        return label;
    }
}
