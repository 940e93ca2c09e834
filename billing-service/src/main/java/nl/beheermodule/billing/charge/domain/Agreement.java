package nl.beheermodule.billing.charge.domain;

import java.time.Instant;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.billing.quote.domain.QuoteId;
import nl.beheermodule.billing.quote.domain.Wish;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation asked for and agreed to pay, before an employee decided on it.
 *
 * @param meansId what it is about; absent when it is about no means
 * @param quote that was agreed to; absent when none was shown
 */
public record Agreement(
        OrganisationId organisation,
        @Nullable String meansId,
        Wish wish,
        @Nullable QuoteId quote,
        Instant agreedAt) {}
