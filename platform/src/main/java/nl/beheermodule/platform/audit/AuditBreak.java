package nl.beheermodule.platform.audit;

/**
 * Where a chain is not what it was when it was written.
 *
 * @param number of the line, within the organisation
 */
public record AuditBreak(String organisationId, long number, Why why) {

    public enum Why {
        /** It was changed, or one before it was removed or put in between. */
        DOES_NOT_FOLLOW,
        /** The chain was made anew from here: what is kept elsewhere says something else. */
        DIFFERS_FROM_COPY,
        /** It is kept elsewhere, and gone here. */
        GONE
    }
}
