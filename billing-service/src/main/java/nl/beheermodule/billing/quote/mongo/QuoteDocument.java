package nl.beheermodule.billing.quote.mongo;

import java.time.Instant;
import java.util.List;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.billing.quote.domain.Quote;
import nl.beheermodule.billing.quote.domain.QuoteId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/** A quote as it is stored, once and for all. */
@Document("quotes")
@TypeAlias("quote")
record QuoteDocument(
        @Id String id, String organisationId, WishPart wish, List<LinePart> lines, Instant madeAt, Instant validUntil) {

    static QuoteDocument of(Quote quote) {
        return new QuoteDocument(
                quote.id().value(),
                quote.organisation().value(),
                WishPart.of(quote.wish()),
                quote.lines().stream().map(LinePart::of).toList(),
                quote.madeAt(),
                quote.validUntil());
    }

    Quote quote() {
        return new Quote(
                new QuoteId(id),
                new OrganisationId(organisationId),
                wish.wish(),
                lines.stream().map(LinePart::line).toList(),
                madeAt,
                validUntil);
    }
}
