package nl.beheermodule.platform.access;

/** The caller may not do this; why decides between 401, 403 and 404. */
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public enum Why {
        /** 401 */
        NO_SESSION,
        /** 404: what you may not see does not exist for you. */
        UNSEEN,
        /** 403: sees the organisation, but is no beheerder. */
        NOT_AN_ADMINISTRATOR,
        /** 403: was beheerder, until the role expired (norm 9). */
        ROLE_EXPIRED,
        /** 403: beheerder, but this session or means is below EH2+. */
        LEVEL_TOO_LOW,
        /** 403 */
        NOT_A_HOLDER,
        /** 403 */
        ROLE_MISSING
    }

    private final Why why;

    public NotAllowed(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
