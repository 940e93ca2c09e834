package nl.beheermodule.chain.function.domain;

import java.time.Instant;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.OrganisationId;

/**
 * The paid function “Van relaties”, by which an intermediary asks its relations online (R117).
 *
 * @param quoteId the costs that were agreed to
 */
public record RelationsFunction(
        OrganisationId organisation, KvkNumber kvkNumber, String quoteId, Instant activatedAt) {}
