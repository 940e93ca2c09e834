package nl.beheermodule.chain.request.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Requests, closed ones too. */
public interface RequestRepository {
    Optional<ChainRequest> find(RequestId id);

    /** Those that this intermediary has open with this relation. */
    List<ChainRequest> open(OrganisationId asker, KvkNumber relation);

    /** Those with something to do, longest ago first. */
    List<RequestId> due(Instant now, int most);

    /** @return false when there is one of this id already */
    boolean add(ChainRequest request);

    /**
     * @param news what happened, if anything that others must know
     * @throws RuntimeException an optimistic locking failure, when somebody else changed it since it was loaded
     */
    void save(ChainRequest request, @Nullable RequestEvent news, Instant at);
}
