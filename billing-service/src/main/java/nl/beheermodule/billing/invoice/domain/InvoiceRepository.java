package nl.beheermodule.billing.invoice.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beheermodule.billing.quote.domain.OrganisationId;

public interface InvoiceRepository {
    Optional<Invoice> find(InvoiceId id);

    /** Those that are there, in no order. */
    List<Invoice> find(Collection<InvoiceId> ids);

    /** Only one that has a number is to be seen. */
    Optional<Invoice> issued(OrganisationId organisation, InvoiceId id);

    /** Newest first, those that have a number. */
    List<Invoice> issued(OrganisationId organisation, int skip, int atMost);

    /** The same, all of them, read while they are used; to be closed. */
    Stream<Invoice> allIssued(OrganisationId organisation);

    long countIssued(OrganisationId organisation);

    /** @return whether it was added: false when it is there already */
    boolean add(Invoice draft);

    /** @throws RuntimeException an optimistic locking failure, when somebody else changed it since it was loaded */
    void save(Invoice invoice, List<InvoiceIssued> facts);

    /** Of which something must be done by then: sent, or a draft that was left behind. */
    List<InvoiceId> withWork(Instant by, int atMost);

    List<InvoiceId> drafts(RunId run);

    /** By post, and the printer has not taken them over; oldest first. */
    List<Invoice> toPrint(int atMost);

    /** To be collected by direct debit, and in no batch yet. */
    List<InvoiceId> toCollect(int atMost);
}
