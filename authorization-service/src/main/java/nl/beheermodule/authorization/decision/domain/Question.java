package nl.beheermodule.authorization.decision.domain;

import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.known.domain.RegisteredCompany;
import org.jspecify.annotations.Nullable;

/**
 * May this means act for this company at this service?
 *
 * @param means its id or UniekID
 * @param intermediary KvK number: only through the chain authorization that the company gave it
 */
public record Question(
        String means,
        ServiceId service,
        RegisteredCompany company,
        @Nullable String intermediary) {}
