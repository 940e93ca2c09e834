package nl.beheermodule.authorization.decision.domain;

import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.known.domain.RegisteredCompany;

/**
 * May this means act for this company at this service?
 *
 * @param means its id or UniekID
 */
public record Question(String means, ServiceId service, RegisteredCompany company) {}
