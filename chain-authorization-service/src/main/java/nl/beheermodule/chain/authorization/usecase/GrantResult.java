package nl.beheermodule.chain.authorization.usecase;

import java.util.List;
import nl.beheermodule.chain.authorization.domain.ChainAuthorizationId;
import nl.beheermodule.chain.authorization.domain.ChainRefused;
import nl.beheermodule.chain.authorization.domain.Granting;
import nl.beheermodule.chain.known.domain.KnownService;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.ServiceId;
import org.jspecify.annotations.Nullable;

/**
 * What came of a grant.
 *
 * @param recorded whether the intermediary was new, and is charged
 */
public record GrantResult(KvkNumber intermediary, String name, boolean recorded, List<OfService> services) {
    /** Of one service: either what came of it, or why not. */
    public record OfService(
            ServiceId service,
            @Nullable KnownService known,
            @Nullable ChainAuthorizationId id,
            @Nullable Granting granting,
            ChainRefused.@Nullable Reason refusal) {}
}
