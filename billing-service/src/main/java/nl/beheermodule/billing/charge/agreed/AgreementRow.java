package nl.beheermodule.billing.charge.agreed;

import java.time.Instant;
import nl.beheermodule.billing.charge.domain.Agreement;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.billing.quote.domain.QuoteId;
import nl.beheermodule.billing.quote.domain.Wish;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What was asked for, until it is decided on.
 *
 * @param id of the means, or of the mutation
 */
@Document("agreements")
@TypeAlias("agreement")
record AgreementRow(
        @Id String id,
        String organisationId,
        String meansId,
        Wish wish,
        @Nullable String quoteId,
        Instant agreedAt) {

    Agreement agreement() {
        return new Agreement(
                new OrganisationId(organisationId),
                meansId,
                wish,
                quoteId == null ? null : new QuoteId(quoteId),
                agreedAt);
    }
}
