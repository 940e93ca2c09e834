package nl.beheermodule.chain.function.domain;

import java.util.Optional;
import nl.beheermodule.chain.known.domain.OrganisationId;

/** Which organisations have the function. */
public interface RelationsFunctions {
    Optional<RelationsFunction> find(OrganisationId organisation);

    /** @return whether it was not active yet: only then it is charged */
    boolean activate(RelationsFunction function);
}
