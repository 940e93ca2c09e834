package nl.beheermodule.export.job;

/** Why an export cannot be asked for, or fetched, now. */
final class JobRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    enum Reason {
        TOO_MANY,
        NOT_READY
    }

    private final Reason reason;

    JobRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
