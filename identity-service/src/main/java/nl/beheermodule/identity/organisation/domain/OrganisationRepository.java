package nl.beheermodule.identity.organisation.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Organisations, and which key belongs to which of them. */
public interface OrganisationRepository {
    Optional<Organisation> find(OrganisationId id);

    /** In one read, however many there are; those that are not there are left out. */
    List<Organisation> findAll(Collection<OrganisationId> ids);

    /**
     * Id of the organisation with this key, claimed for it now when nobody had the key. Who dies after claiming leaves
     * nothing to clean up: the next one gets the same id and goes on with it.
     */
    OrganisationId idOf(OrganisationKey key);

    /** Saves a new organisation; does nothing when somebody else saved it just before. */
    void add(Organisation organisation, OrganisationEvent fact);
}
