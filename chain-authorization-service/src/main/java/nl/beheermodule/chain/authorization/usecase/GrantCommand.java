package nl.beheermodule.chain.authorization.usecase;

import java.time.LocalDate;
import java.util.Set;
import nl.beheermodule.chain.known.domain.AssuranceLevel;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.chain.known.domain.ServiceId;
import org.jspecify.annotations.Nullable;

/**
 * These services for this intermediary, until a date (R118).
 *
 * @param end last day; five years ahead when absent
 * @param quoteId the costs that were agreed to, needed for a new intermediary
 * @param administrator level of the beheerder's own means
 * @param taxAuthorityMeans whether the beheerder acts with an EH3 Belastingdienstmiddel
 */
public record GrantCommand(
        Relation relation,
        KvkNumber intermediary,
        Set<ServiceId> services,
        @Nullable LocalDate end,
        @Nullable String quoteId,
        AssuranceLevel administrator,
        boolean taxAuthorityMeans) {}
