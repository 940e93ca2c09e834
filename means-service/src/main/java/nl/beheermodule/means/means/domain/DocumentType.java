package nl.beheermodule.means.means.domain;

/** Kind of identity document, with how many sides must be seen (R47). */
public enum DocumentType {
    PASSPORT(1),
    ID_CARD(2),
    DRIVING_LICENCE(2),
    ALIEN_DOCUMENT(2);

    private final int sides;

    DocumentType(int sides) {
        this.sides = sides;
    }

    /** Front and back come as one file or as two, as the applicant likes. */
    public boolean accepts(int files) {
        return files >= 1 && files <= sides;
    }
}
