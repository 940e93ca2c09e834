package nl.beheermodule.authorization.unused.domain;

import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;

/** All that a means holds in an organisation: use is counted for that together. */
public record Holding(OrganisationId organisation, MeansId means) {}
