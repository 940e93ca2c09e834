package nl.beheermodule.export.overview;

/** The overviews that can be downloaded. */
public enum OverviewKind {
    MEANS("means", "gebruikers"),
    AUTHORIZATIONS("authorizations", "machtigingen"),
    GRANTED("granted", "afgegeven ketenmachtigingen"),
    RECEIVED("received", "ketenmachtigingen van relaties"),
    REQUESTS("requests", "verzoeken aan relaties"),
    TRAIL("trail", "logboek");

    private final String noun;
    private final String word;

    OverviewKind(String noun, String word) {
        this.noun = noun;
        this.word = word;
    }

    /** As it stands on the audit trail. */
    public String noun() {
        return noun;
    }

    /** As people call it. */
    public String word() {
        return word;
    }
}
