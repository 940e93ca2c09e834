package nl.beheermodule.chain.request.usecase;

import java.time.LocalDate;
import java.util.Set;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.chain.known.domain.ServiceId;
import nl.beheermodule.chain.request.domain.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * @param end last day; five years ahead when absent
 * @param email of a relation without eHerkenning here
 */
public record AskCommand(
        RequestId id,
        Relation asker,
        KvkNumber relation,
        Set<ServiceId> services,
        @Nullable LocalDate end,
        @Nullable String email,
        @Nullable String message,
        boolean taxAuthorityMeans) {}
