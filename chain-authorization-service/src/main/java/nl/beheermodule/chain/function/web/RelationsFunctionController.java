package nl.beheermodule.chain.function.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import nl.beheermodule.chain.function.domain.RelationsFunction;
import nl.beheermodule.chain.function.domain.RelationsFunctions;
import nl.beheermodule.chain.known.Acting;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.time.Amsterdam;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Requests for the paid function “Van relaties” (R117): the quote is agreed to, and it is active. */
@RestController
@RequestMapping("/v1/organisations/{organisationId}/relations-function")
class RelationsFunctionController {
    private final RelationsFunctions functions;
    private final Acting acting;
    private final Clock clock;

    RelationsFunctionController(RelationsFunctions functions, Acting acting, Clock clock) {
        this.functions = functions;
        this.acting = acting;
        this.clock = clock;
    }

    @GetMapping
    @Access(Who.ADMINISTRATOR)
    FunctionAnswer state(@PathVariable String organisationId) {
        return functions
                .find(new OrganisationId(organisationId))
                .map(found -> new FunctionAnswer(true, Amsterdam.dayOf(found.activatedAt()), found.quoteId()))
                .orElse(new FunctionAnswer(false, null, null));
    }

    @PostMapping
    @Access(Who.ADMINISTRATOR)
    FunctionAnswer activate(@PathVariable String organisationId, @Valid @RequestBody FunctionRequest request) {
        Relation own = acting.company(organisationId);
        functions.activate(new RelationsFunction(
                new OrganisationId(organisationId), own.kvkNumber(), request.quoteId(), clock.instant()));
        return state(organisationId);
    }

    record FunctionRequest(
            @NotBlank(message = "Vraag eerst een offerte aan.") @Size(max = 64, message = "Deze offerte bestaat niet.")
            String quoteId,

            @NotNull(message = "Ga akkoord met de kosten.") @AssertTrue(message = "Ga akkoord met de kosten.")
            Boolean agreed) {}

    record FunctionAnswer(
            boolean active,
            @Nullable LocalDate activatedOn,
            @Nullable String quoteId) {}
}
