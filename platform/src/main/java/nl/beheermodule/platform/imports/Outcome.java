package nl.beheermodule.platform.imports;

/** What a row does. */
public enum Outcome {
    NEW("Nieuw"),
    CHANGED("Gewijzigd"),
    UNCHANGED("Ongewijzigd"),
    REFUSED("Geweigerd");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /** As the result file says it. */
    String label() {
        return label;
    }
}
