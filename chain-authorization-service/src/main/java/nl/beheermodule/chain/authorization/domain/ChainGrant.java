package nl.beheermodule.chain.authorization.domain;

import nl.beheermodule.chain.known.domain.KnownService;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.Relation;

/**
 * Who may act for whom, at which service, as all three were when it was granted.
 *
 * @param relation the company that gives it
 */
public record ChainGrant(Relation relation, KvkNumber intermediary, String intermediaryName, KnownService service) {
    public ChainAuthorizationId id() {
        return ChainAuthorizationId.of(relation, intermediary, service.id());
    }
}
