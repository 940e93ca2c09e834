package nl.beheermodule.authorization.decision.web;

import java.util.Locale;
import nl.beheermodule.authorization.authorization.domain.Scope;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.decision.domain.Decision;
import nl.beheermodule.authorization.decision.domain.Reason;
import nl.beheermodule.authorization.decision.usecase.ExplainDecision;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.problem.InvalidInput;
import nl.beheermodule.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** “Waarom wel / niet”: the decision itself, in words. */
@RestController
class ExplanationController {
    private final ExplainDecision explaining;

    ExplanationController(ExplainDecision explaining) {
        this.explaining = explaining;
    }

    /**
     * A beheerder may ask about anyone of the company, anyone else about the own means (R15).
     *
     * @param establishment 12 digits: when the login is for this establishment (norm 5)
     * @param relation KvK number: when it is for this relation, in a chain
     */
    @GetMapping("/v1/organisations/{organisationId}/explanation")
    @Access(Who.HOLDER)
    Explanation explain(
            @PathVariable String organisationId,
            @RequestParam String meansId,
            @RequestParam String serviceId,
            @RequestParam(required = false) @Nullable String establishment,
            @RequestParam(required = false) @Nullable String relation,
            Caller caller) {
        if (!caller.mayManage() && !caller.requireMembership().meansId().equals(meansId)) {
            throw new NotFound("Het middel");
        }
        if (establishment != null && relation != null) {
            throw new InvalidInput("relation", "Kies een vestiging of een relatie, niet allebei.");
        }
        Decision decision = explaining.explain(
                new OrganisationId(organisationId),
                new MeansId(meansId),
                new ServiceId(serviceId),
                new Scope(establishment, relation));
        if (decision.reason() == Reason.UNKNOWN_SUBJECT || decision.reason() == Reason.NOT_OF_ORGANISATION) {
            throw new NotFound("Het middel"); // of another company, or of nobody: which one is not ours to tell
        }
        return Explanation.of(decision);
    }

    /**
     * The decision, and why.
     *
     * @param sentence in Dutch
     * @param level that the service asks
     * @param path {@code own}, {@code provider}, {@code general} or {@code chain}, when yes
     */
    record Explanation(
            boolean decision,
            Reason reason,
            String sentence,
            @Nullable AssuranceLevel level,
            @Nullable String path) {
        static Explanation of(Decision decision) {
            return new Explanation(
                    decision.allowed(),
                    decision.reason(),
                    WhySentences.of(decision),
                    decision.level(),
                    decision.path() == null ? null : decision.path().name().toLowerCase(Locale.ROOT));
        }
    }
}
