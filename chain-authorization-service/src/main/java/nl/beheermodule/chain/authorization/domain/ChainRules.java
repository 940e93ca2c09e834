package nl.beheermodule.chain.authorization.domain;

import nl.beheermodule.chain.known.domain.AssuranceLevel;
import nl.beheermodule.chain.known.domain.KnownService;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.Relation;
import org.jspecify.annotations.Nullable;

/** Who may give what to whom (Q16, norm 1). */
public final class ChainRules {
    private ChainRules() {}

    /**
     * Chains are not for an EH3 Belastingdienstmiddel: who acts with one gives and asks for none. Taking away is always
     * possible.
     *
     * @throws ChainRefused
     */
    public static void mayGive(Relation relation, KvkNumber intermediary, boolean taxAuthorityMeans) {
        if (taxAuthorityMeans) {
            throw new ChainRefused(ChainRefused.Reason.TAX_AUTHORITY_MEANS);
        }
        if (relation.kvkNumber().equals(intermediary)) {
            throw new ChainRefused(ChainRefused.Reason.OWN_COMPANY);
        }
    }

    /**
     * Why a service cannot be given, if so.
     *
     * @param service absent when unknown
     * @param administrator level of the beheerder's own means
     */
    public static ChainRefused.@Nullable Reason refusal(@Nullable KnownService service, AssuranceLevel administrator) {
        if (service == null) {
            return ChainRefused.Reason.UNKNOWN_SERVICE;
        }
        if (!service.chainable()) {
            return ChainRefused.Reason.NOT_CHAINABLE;
        }
        return administrator.covers(service.level()) ? null : ChainRefused.Reason.ABOVE_OWN_LEVEL;
    }
}
