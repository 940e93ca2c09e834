package nl.beheermodule.identity.organisation.domain;

import java.time.Instant;

/** What happened to an organisation. */
public sealed interface OrganisationEvent {
    record OrganisationRegistered(Organisation organisation, Instant at) implements OrganisationEvent {}
}
