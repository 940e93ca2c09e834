package nl.beheermodule.authorization.authorization.usecase;

import java.time.LocalDate;
import nl.beheermodule.authorization.authorization.domain.AuthorizationId;
import nl.beheermodule.authorization.authorization.domain.Granting;
import nl.beheermodule.authorization.authorization.domain.Refusal;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.known.domain.MeansId;
import org.jspecify.annotations.Nullable;

/** What became of one service for one means (norm 3). */
public sealed interface PairResult {
    ServiceId service();

    MeansId means();

    record Done(
            ServiceId service,
            MeansId means,
            AuthorizationId id,
            Granting.Outcome outcome,
            @Nullable LocalDate oldEnd,
            LocalDate end)
            implements PairResult {}

    record Refused(ServiceId service, MeansId means, Refusal reason) implements PairResult {}
}
