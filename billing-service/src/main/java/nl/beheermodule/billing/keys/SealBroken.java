package nl.beheermodule.billing.keys;

/** What was encrypted cannot be read: with another key, for another owner or field, or damaged. */
public final class SealBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SealBroken(String field, Throwable cause) {
        super("Could not be decrypted: " + field, cause);
    }
}
