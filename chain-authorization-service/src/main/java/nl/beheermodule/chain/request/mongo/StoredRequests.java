package nl.beheermodule.chain.request.mongo;

import java.time.LocalDate;
import java.util.Set;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.chain.request.domain.Asker;
import nl.beheermodule.chain.request.domain.ChainRequest;
import nl.beheermodule.chain.request.domain.Post;
import nl.beheermodule.chain.request.domain.RequestId;
import nl.beheermodule.chain.request.domain.Wish;
import nl.beheermodule.chain.request.mongo.RequestDocument.ServicePart;
import nl.beheermodule.platform.paging.SearchText;

/** Between the request and its document. */
final class StoredRequests {
    private StoredRequests() {}

    static RequestDocument document(ChainRequest request) {
        Relation relation = request.relation();
        OrganisationId organisation = relation.organisation();
        Closing closing = Closing.of(request.state());
        return new RequestDocument(
                request.id().value(),
                request.version(),
                request.asker().organisation().value(),
                request.asker().kvkNumber().value(),
                request.asker().name(),
                SearchText.of(request.asker().name()),
                relation.key(),
                organisation == null ? null : organisation.value(),
                relation.kvkNumber().value(),
                relation.establishment(),
                relation.name(),
                SearchText.of(relation.name()),
                request.email(),
                request.wish().services().stream().map(ServicePart::of).toList(),
                request.wish().end().toString(),
                request.lastDay().toString(),
                request.openUntil(),
                request.wish().message(),
                request.requestedAt(),
                closing.state(),
                closing.answeredBy(),
                closing.byLink(),
                closing.at(),
                closing.reason(),
                closing.recorded(),
                request.post().step(),
                request.post().dueAt(),
                request.post().sentTo().isEmpty()
                        ? null
                        : request.post().sentTo().stream().sorted().toList(),
                request.post().attempts(),
                request.dueAt().orElse(null));
    }

    static ChainRequest request(RequestDocument stored) {
        Relation relation = new Relation(
                stored.organisationId() == null ? null : new OrganisationId(stored.organisationId()),
                new KvkNumber(stored.relationKvk()),
                stored.relationEstablishment(),
                stored.relationName());
        return new ChainRequest(
                new RequestId(stored.id()),
                stored.version(),
                new Asker(
                        new OrganisationId(stored.askerOrganisationId()),
                        new KvkNumber(stored.askerKvk()),
                        stored.askerName()),
                relation,
                stored.email(),
                new Wish(
                        stored.services().stream().map(ServicePart::service).toList(),
                        LocalDate.parse(stored.endDate()),
                        stored.message()),
                stored.requestedAt(),
                Closing.state(stored),
                post(stored));
    }

    private static Post post(RequestDocument stored) {
        return new Post(
                stored.mailStep(),
                stored.mailDue(),
                stored.mailSentTo() == null ? Set.of() : Set.copyOf(stored.mailSentTo()),
                stored.mailAttempts() == null ? 0 : stored.mailAttempts());
    }
}
