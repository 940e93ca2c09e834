package nl.beheermodule.platform.imports;

import java.time.Instant;
import java.util.Map;
import nl.beheermodule.platform.access.Membership;

/**
 * On whose behalf rows are judged or applied.
 *
 * @param importId stays the same however often it is tried
 * @param personId of the beheerder
 * @param membership of the beheerder in the organisation, at this moment
 * @param uploadedAt what changed since was not in the dry run
 * @param terms what he agreed to when he had it applied; empty in the dry run
 */
public record ImportOrder(
        String importId, String personId, Membership membership, Instant uploadedAt, Map<String, String> terms) {
    public String organisationId() {
        return membership.organisationId();
    }
}
