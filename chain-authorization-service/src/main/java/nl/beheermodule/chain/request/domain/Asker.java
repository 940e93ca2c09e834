package nl.beheermodule.chain.request.domain;

import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.OrganisationId;

/** The intermediary that asks. */
public record Asker(OrganisationId organisation, KvkNumber kvkNumber, String name) {}
