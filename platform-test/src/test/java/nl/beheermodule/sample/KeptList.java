package nl.beheermodule.sample;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nl.beheermodule.platform.audit.KeptLines;

/** What is kept elsewhere, of one organisation. */
record KeptList(String organisation, List<KeptLine> lines) implements KeptLines {

    KeptList as(String another) {
        return new KeptList(another, lines);
    }

    @Override
    public Optional<String> organisationAfter(String organisationId) {
        return organisation.compareTo(organisationId) > 0 ? Optional.of(organisation) : Optional.empty();
    }

    @Override
    public Iterator<KeptLine> of(String organisationId) {
        return organisationId.equals(organisation)
                ? lines.iterator()
                : List.<KeptLine>of().iterator();
    }
}
