package nl.beheermodule.billing.quote.web;

import jakarta.validation.Valid;
import java.net.URI;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.billing.quote.domain.Quote;
import nl.beheermodule.billing.quote.domain.QuoteId;
import nl.beheermodule.billing.quote.domain.QuoteRepository;
import nl.beheermodule.billing.quote.usecase.MakeQuote;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.idempotency.CreationKey;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Costs, shown before somebody agrees to them (R52, R55, R64). */
@RestController
@RequestMapping("/v1/organisations/{organisationId}/quotes")
class QuoteController {
    private final MakeQuote making;
    private final QuoteRepository quotes;

    QuoteController(MakeQuote making, QuoteRepository quotes) {
        this.making = making;
        this.quotes = quotes;
    }

    @PostMapping
    @Access(Who.ADMINISTRATOR)
    ResponseEntity<QuoteAnswer> make(
            @PathVariable String organisationId, @Valid @RequestBody QuoteRequest request, CreationKey key) {
        Quote quote = making.make(new QuoteId(key.id()), new OrganisationId(organisationId), request.wish());
        URI location = URI.create(
                "/v1/organisations/" + organisationId + "/quotes/" + quote.id().value());
        return ResponseEntity.created(location).body(QuoteAnswer.of(quote));
    }

    @GetMapping("/{quoteId}")
    @Access(Who.ADMINISTRATOR)
    QuoteAnswer one(@PathVariable String organisationId, @PathVariable String quoteId) {
        return quotes.find(new OrganisationId(organisationId), new QuoteId(quoteId))
                .map(QuoteAnswer::of)
                .orElseThrow(() -> new NotFound("De offerte"));
    }
}
