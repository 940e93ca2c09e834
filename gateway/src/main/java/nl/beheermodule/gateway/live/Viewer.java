package nl.beheermodule.gateway.live;

import nl.beheermodule.contracts.Topics;
import org.jspecify.annotations.Nullable;

/**
 * Who has a screen open, and on what.
 *
 * @param organisationId the organisation on the screen; absent at the desk of an employee
 */
record Viewer(String account, String sessionId, @Nullable String organisationId) {

    boolean maySee(Change change) {
        return organisationId == null
                ? change.topic().equals(Topics.MEANS)
                : change.organisationIds().contains(organisationId);
    }

    /** What the screen is told: of the organisations concerned only the one it shows. */
    Told told(Change change) {
        String first = change.organisationIds().isEmpty()
                ? null
                : change.organisationIds().getFirst();
        return new Told(
                change.type(), change.subject(), organisationId == null ? first : organisationId, change.sequence());
    }

    record Told(String type, String subject, @Nullable String organisationId, long sequence) {}
}
