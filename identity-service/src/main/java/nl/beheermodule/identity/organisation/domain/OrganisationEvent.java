package nl.beheermodule.identity.organisation.domain;

import java.time.Instant;

/** What happened to an organisation. */
public sealed interface OrganisationEvent {
    record OrganisationRegistered(Organisation organisation, Instant at) implements OrganisationEvent {}

    /** @param organisation as it is from now on */
    record EstablishmentNumberRemoved(Organisation organisation, Instant at) implements OrganisationEvent {}

    record OrganisationEnded(Organisation organisation, Instant at) implements OrganisationEvent {}

    /** As it is after what happened. */
    Organisation organisation();
}
