package nl.beheermodule.means.means.domain;

import java.time.Instant;

/**
 * “In behandeling bij …”: the medewerker who handles what is asked.
 *
 * @param username as the token says
 * @param name as colleagues read it
 * @param askedAt when the case that he handles was asked for: he handles no later one
 */
public record Handler(String username, String name, Instant since, Instant askedAt) {}
