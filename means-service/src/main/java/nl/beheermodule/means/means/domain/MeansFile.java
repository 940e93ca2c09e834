package nl.beheermodule.means.means.domain;

/**
 * What never changes about a means.
 *
 * @param version the version that was found; 0 for a new one
 */
public record MeansFile(MeansId id, UniqueId uniqueId, PersonId person, long version) {}
