package nl.beheermodule.means.means.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.imports.ApplyImport;
import nl.beheermodule.platform.imports.Outcome;
import nl.beheermodule.platform.problem.InvalidInput;
import nl.beheermodule.platform.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Has done what the dry run of a file with users showed; who is new costs money, which one agrees to first (R51, R52). */
@RestController
class ImportApplicationController {
    private final ApplyImport applying;

    ImportApplicationController(ApplyImport applying) {
        this.applying = applying;
    }

    /**
     * The terms for all new users of the file; not needed when nobody is new.
     *
     * @param contractYears 1 or 3
     * @param quoteId of one of them: all cost the same
     */
    record ImportTerms(
            @Nullable Integer contractYears,
            @Nullable Boolean agreed,

            @Nullable @Size(max = 100, message = "Het kenmerk van de offerte is te lang.")
            String quoteId) {}

    @PostMapping("/v1/organisations/{organisationId}/imports/{importId}/application")
    @Access(Who.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.ACCEPTED)
    void apply(
            @PathVariable String organisationId,
            @PathVariable String importId,
            @Valid @RequestBody(required = false) @Nullable ImportTerms terms,
            Caller caller) {
        long added = applying.shown(organisationId, importId).getOrDefault(Outcome.NEW, 0L);
        applying.apply(organisationId, importId, caller, added == 0 ? Map.of() : agreedTo(terms));
    }

    private static Map<String, String> agreedTo(@Nullable ImportTerms terms) {
        if (terms == null || !Boolean.TRUE.equals(terms.agreed())) {
            throw new InvalidInput(List.of(new Violation("agreed", "Ga akkoord met de aanvraag.")));
        }
        Integer years = terms.contractYears();
        if (years == null || (years != 1 && years != 3)) {
            throw new InvalidInput("contractYears", "Kies een abonnement van 1 of 3 jaar.");
        }
        Map<String, String> agreed = new HashMap<>();
        agreed.put(NewUserRow.YEARS, years.toString());
        if (terms.quoteId() != null) {
            agreed.put(NewUserRow.QUOTE, terms.quoteId());
        }
        return agreed;
    }
}
