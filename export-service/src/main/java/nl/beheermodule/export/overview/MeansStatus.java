package nl.beheermodule.export.overview;

/** Status of a means, with the words of the screen (R5). */
public enum MeansStatus {
    AWAITING_APPROVAL("Wachten op goedkeuring"),
    AWAITING_ACTIVATION("Wachten op activatie"),
    ACTIVATION_EXPIRED("Activatie verlopen"),
    ACTIVE("Actief");

    private final String label;

    MeansStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
