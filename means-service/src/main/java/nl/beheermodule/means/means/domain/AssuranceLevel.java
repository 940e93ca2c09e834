package nl.beheermodule.means.means.domain;

/** Betrouwbaarheidsniveau (R3), lowest first, with what applying for it asks. */
public enum AssuranceLevel {
    EH2,
    EH2_PLUS,
    EH3,
    EH4;

    public boolean isAbove(AssuranceLevel other) {
        return compareTo(other) > 0;
    }

    /** R43: only a regular user at EH2 is not asked who he is. */
    public boolean asksIdentityDocument(Role role) {
        return this != EH2 || role == Role.ADMINISTRATOR;
    }

    /** R48, Q7: the holder is identified in person. */
    public boolean asksIdentificationAddress() {
        return compareTo(EH3) >= 0;
    }

    /** R6. */
    public boolean asksSecondFactor() {
        return compareTo(EH2_PLUS) >= 0;
    }
}
