package nl.beheermodule.authorization.decision.domain;

import java.util.List;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.Ground.Path;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Everything a decision depends on, besides the time.
 *
 * @param means absent when unknown
 * @param service absent when unknown
 * @param candidates for each organisation the question may be about (the establishment, and the whole company it is part
 *     of, and intermediaries with a valid chain authorization), each ground that would do
 * @param throughChain whether only an authorization in a chain is asked for
 */
public record Facts(
        @Nullable KnownMeans means,
        @Nullable CatalogueService service,
        List<Candidate> candidates,
        boolean throughChain) {
    public Facts(@Nullable KnownMeans means, @Nullable CatalogueService service, List<Candidate> candidates) {
        this(means, service, candidates, false);
    }

    /** @param authorization of this means, for this organisation, on this ground */
    public record Candidate(OrganisationId organisation, Path path, AuthorizationState authorization) {}
}
