package nl.beheermodule.platform.problem;

/** What was asked for is not there, or not there for this caller. Answered as 404. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what in Dutch, with its article, such as “Het middel” */
    public NotFound(String what) {
        super(what + " is niet gevonden.");
    }
}
