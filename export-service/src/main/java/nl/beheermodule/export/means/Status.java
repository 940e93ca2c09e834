package nl.beheermodule.export.means;

/** Status of a means, with the words of the screen (R5). */
enum Status {
    AWAITING_APPROVAL("Wachten op goedkeuring"),
    AWAITING_ACTIVATION("Wachten op activatie"),
    ACTIVATION_EXPIRED("Activatie verlopen"),
    ACTIVE("Actief");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
