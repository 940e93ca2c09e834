package nl.beheermodule.chain.request.domain;

import java.time.Instant;

/**
 * Who answered.
 *
 * @param by name
 * @param byLink by the signed link, rather than as beheerder
 */
public record Answer(String by, boolean byLink, Instant at) {}
