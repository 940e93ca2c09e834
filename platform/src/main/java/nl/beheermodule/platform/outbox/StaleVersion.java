package nl.beheermodule.platform.outbox;

import org.springframework.dao.OptimisticLockingFailureException;

/** Somebody else changed the aggregate since it was loaded. Answered as 409; a use case may load and decide again. */
public final class StaleVersion extends OptimisticLockingFailureException {
    private static final long serialVersionUID = 1L;

    public StaleVersion(String collection, String id) {
        super(collection + " " + id + " was changed in the meantime");
    }
}
