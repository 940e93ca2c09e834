package nl.beheermodule.authorization.known.domain;

import nl.beheermodule.authorization.catalogue.domain.ServiceId;

/**
 * A chain authorization: the intermediary may act for the relation at the service.
 *
 * @param relation the company, or the one establishment of it, that gave it
 * @param intermediary KvK number
 */
public record KnownChain(RegisteredCompany relation, String intermediary, ServiceId service) {
    /** One that a whole company gave holds for each of its establishments. */
    public boolean holdsFor(RegisteredCompany asked) {
        return relation.equals(asked) || relation.equals(asked.whole());
    }
}
