package nl.beheermodule.authorization.known.domain;

import java.util.Optional;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;

/** Who may manage authorizations at this moment. */
public interface Administrators {
    /** @return level of the person's own means; empty when the person is no beheerder there (any more) */
    Optional<AssuranceLevel> level(OrganisationId organisation, String personId);
}
