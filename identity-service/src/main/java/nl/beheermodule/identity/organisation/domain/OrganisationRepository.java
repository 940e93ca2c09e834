package nl.beheermodule.identity.organisation.domain;

import java.time.Instant;
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

    /** Id of the organisation with this key, when anybody has it. */
    Optional<OrganisationId> known(OrganisationKey key);

    /**
     * Gives an organisation one more key. Claiming one's own again is fine.
     *
     * @return whether it is the organisation's now; it is not when it is another's
     */
    boolean claim(OrganisationKey key, OrganisationId organisation, Instant now);

    /** The organisation has the key it claimed: nothing to sweep. */
    void settle(OrganisationKey key);

    /** From now on whoever registers with a key of this organisation makes a new one (R77). */
    void releaseKeys(OrganisationId organisation);

    /** Gives back what was claimed before {@code moment} by organisations that did not take the key after all. */
    void giveBackUnsettled(Instant moment);

    /** Fails when somebody else changed the organisation meanwhile: load and decide again. */
    void save(OrganisationEvent fact);

    /** Saves a new organisation; does nothing when somebody else saved it just before. */
    void add(Organisation organisation, OrganisationEvent fact);
}
