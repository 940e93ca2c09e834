package nl.beheermodule.chain;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.OrganisationDirectory;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.chain.known.domain.Relation;

/** Organisations in memory. */
public final class InMemoryOrganisations implements OrganisationDirectory {
    public final List<Relation> all = new CopyOnWriteArrayList<>();

    @Override
    public Optional<Relation> find(OrganisationId id) {
        return all.stream().filter(each -> id.equals(each.organisation())).findFirst();
    }

    @Override
    public Optional<Relation> byKvk(KvkNumber kvkNumber) {
        return all.stream().filter(each -> each.kvkNumber().equals(kvkNumber)).findFirst();
    }
}
