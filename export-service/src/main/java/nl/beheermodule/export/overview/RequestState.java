package nl.beheermodule.export.overview;

/** How a request to a relation stands, with the words of the screen. */
public enum RequestState {
    OPEN("Wacht op antwoord"),
    ACCEPTED("Toegestaan"),
    DECLINED("Afgewezen"),
    LAPSED("Verlopen"),
    WITHDRAWN("Ingetrokken");

    private final String label;

    RequestState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
