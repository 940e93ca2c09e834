package nl.beheermodule.platform.imports;

/** An import that cannot be, or cannot be applied. */
public final class ImportRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public enum Reason {
        /** Of this organisation, at once. */
        TOO_MANY,
        /** Not all rows are looked at yet. */
        NOT_READY,
        APPLIED_BEFORE,
        /** No row does anything. */
        NOTHING_TO_DO
    }

    private final Reason reason;

    public ImportRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
