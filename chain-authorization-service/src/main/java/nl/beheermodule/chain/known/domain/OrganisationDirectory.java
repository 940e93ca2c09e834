package nl.beheermodule.chain.known.domain;

import java.util.Optional;

/** The organisations with eHerkenning here. */
public interface OrganisationDirectory {
    Optional<Relation> find(OrganisationId id);

    /** The whole company when it is one of ours, otherwise its only establishment here; empty when there is none or more. */
    Optional<Relation> byKvk(KvkNumber kvkNumber);
}
