package nl.beheermodule.platform.events;

import nl.beheermodule.contracts.WireEvent;

/**
 * An event as it came in.
 *
 * @param id unique to the fact: what is created from it takes its id from here
 * @param sequence version of the aggregate: a copy ignores what is not newer than what it has
 */
public record Received<E extends WireEvent>(String id, long sequence, E event) {}
