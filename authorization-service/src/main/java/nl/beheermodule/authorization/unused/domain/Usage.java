package nl.beheermodule.authorization.unused.domain;

import java.time.LocalDate;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;

/**
 * When a user last did something with the authorizations of an organisation (norm 9: one of them in 24 months will do).
 *
 * @param since day of last use; before there was any, of the first grant
 */
public record Usage(OrganisationId organisation, MeansId means, LocalDate since) {}
