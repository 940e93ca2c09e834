package nl.beheermodule.chain.known.domain;

import java.util.List;

/** Who is told of what happens to an organisation. */
public interface Administrators {
    /** E-mail addresses of its active beheerders, each once. */
    List<Recipient> of(OrganisationId organisation);

    /** @param name to be greeted by */
    record Recipient(String name, String email) {}
}
