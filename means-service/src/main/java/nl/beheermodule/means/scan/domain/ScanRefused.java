package nl.beheermodule.means.scan.domain;

/** The file is not taken. */
public final class ScanRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public enum Reason {
        /** R46: more than 5 MiB. */
        TOO_LARGE,
        /** R45, Q6: its bytes are none of the types we take. */
        WRONG_TYPE,
        EMPTY
    }

    private final Reason reason;

    public ScanRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
