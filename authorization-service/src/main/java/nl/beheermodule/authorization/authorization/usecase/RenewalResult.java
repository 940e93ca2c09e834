package nl.beheermodule.authorization.authorization.usecase;

import java.time.LocalDate;
import nl.beheermodule.authorization.authorization.domain.AuthorizationId;
import nl.beheermodule.authorization.authorization.domain.Refusal;

/** What became of one of many end dates (norm 3). */
public sealed interface RenewalResult {
    AuthorizationId id();

    /** @param oldEnd the same as {@code end} when it was that date already */
    record Done(AuthorizationId id, LocalDate oldEnd, LocalDate end) implements RenewalResult {}

    record Refused(AuthorizationId id, Refusal reason) implements RenewalResult {}
}
