package nl.beheermodule.billing.charge.mongo;

import java.time.Instant;
import java.util.List;
import nl.beheermodule.billing.charge.domain.Charge;
import nl.beheermodule.platform.outbox.AggregateDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/** A charge as it is stored; amounts as text. */
@Document("charges")
@TypeAlias("charge")
record ChargeDocument(
        @Id String id,
        long version,
        String organisationId,
        @Nullable String meansId,
        @Nullable String quoteId,
        List<Line> lines,
        Instant at)
        implements AggregateDocument {

    record Line(String code, String description, String charged, int quantity, String unitPrice, String vatRate) {}

    static ChargeDocument of(Charge charge) {
        return new ChargeDocument(
                charge.id().value(),
                0,
                charge.organisation().value(),
                charge.meansId(),
                charge.quote() == null ? null : charge.quote().value(),
                charge.lines().stream()
                        .map(line -> new Line(
                                line.code().name(),
                                line.description(),
                                line.charged().name(),
                                line.quantity(),
                                line.unitPrice().toString(),
                                line.vatRate().toString()))
                        .toList(),
                charge.at());
    }
}
