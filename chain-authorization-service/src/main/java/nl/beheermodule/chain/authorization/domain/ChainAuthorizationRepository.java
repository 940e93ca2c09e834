package nl.beheermodule.chain.authorization.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.Relation;
import org.jspecify.annotations.Nullable;

/** Chain authorizations, ended ones too. */
public interface ChainAuthorizationRepository {
    Optional<ChainAuthorization> find(ChainAuthorizationId id);

    /** Of this company, whether it gave it before or after it had eHerkenning here. */
    Optional<ChainAuthorization> find(Relation relation, ChainAuthorizationId id);

    /** Those that stand open, of this company to this intermediary; the latter may be absent for all of them. */
    List<ChainAuthorization> open(Relation relation, @Nullable KvkNumber intermediary);

    /** Those whose last day is over, longest ago first. */
    List<ChainAuthorization> due(Instant now, int most);

    /** @throws RuntimeException an optimistic locking failure, when somebody else changed it since it was loaded */
    void save(ChainAuthorization authorization, List<ChainEvent> facts);
}
