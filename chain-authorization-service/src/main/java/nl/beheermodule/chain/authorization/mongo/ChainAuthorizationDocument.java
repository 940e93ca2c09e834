package nl.beheermodule.chain.authorization.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nl.beheermodule.chain.authorization.domain.ChainAuthorization;
import nl.beheermodule.chain.authorization.domain.ChainGrant;
import nl.beheermodule.chain.authorization.domain.ChainState;
import nl.beheermodule.chain.authorization.domain.ChainState.Expired;
import nl.beheermodule.chain.authorization.domain.ChainState.Revoked;
import nl.beheermodule.chain.authorization.domain.ChainState.Ungranted;
import nl.beheermodule.chain.authorization.domain.ChainState.Valid;
import nl.beheermodule.chain.authorization.domain.Term;
import nl.beheermodule.chain.known.domain.AssuranceLevel;
import nl.beheermodule.chain.known.domain.KnownService;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.chain.known.domain.ServiceId;
import nl.beheermodule.platform.outbox.AggregateDocument;
import nl.beheermodule.platform.paging.SearchText;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;

/**
 * A chain authorization as it is stored.
 *
 * @param owner the relation's key: its organisation, or its KvK number when it has no eHerkenning here
 * @param startDate ISO
 * @param endDate ISO, inclusive
 * @param dueAt when it ends by itself; absent when it has ended. Later than now means: to be seen, and valid
 */
@org.springframework.data.mongodb.core.mapping.Document(ChainAuthorizationDocument.COLLECTION)
@TypeAlias("chain-authorization")
record ChainAuthorizationDocument(
        @Id String id,
        long version,
        String owner,
        @Nullable String organisationId,
        String relationKvk,
        @Nullable String relationEstablishment,
        String relationName,
        String relationSort,
        String intermediaryKvk,
        String intermediaryName,
        String intermediarySort,
        String serviceId,
        String serviceName,
        String serviceSort,
        String provider,
        AssuranceLevel level,
        StoredState state,
        @Nullable String startDate,
        @Nullable String endDate,
        @Nullable Instant revokedAt,
        @Nullable Instant dueAt)
        implements AggregateDocument {
    static final String COLLECTION = "chainAuthorizations";

    enum StoredState {
        VALID,
        REVOKED,
        EXPIRED
    }

    static ChainAuthorizationDocument of(ChainAuthorization authorization) {
        return switch (authorization.state()) {
            case Valid(Term term) -> of(authorization, StoredState.VALID, term, null);
            case Revoked(Instant at) -> of(authorization, StoredState.REVOKED, null, at);
            case Expired(LocalDate end) -> of(authorization, StoredState.EXPIRED, new Term(end, end), null);
            case Ungranted _ -> throw new IllegalArgumentException("Nothing to store yet");
        };
    }

    private static ChainAuthorizationDocument of(
            ChainAuthorization authorization, StoredState state, @Nullable Term term, @Nullable Instant revokedAt) {
        ChainGrant grant = authorization.grant();
        Relation relation = grant.relation();
        KnownService service = grant.service();
        OrganisationId organisation = relation.organisation();
        return new ChainAuthorizationDocument(
                authorization.id().value(),
                authorization.version(),
                relation.key(),
                organisation == null ? null : organisation.value(),
                relation.kvkNumber().value(),
                relation.establishment(),
                relation.name(),
                SearchText.of(relation.name()),
                grant.intermediary().value(),
                grant.intermediaryName(),
                SearchText.of(grant.intermediaryName()),
                service.id().value(),
                service.name(),
                SearchText.of(service.name()),
                service.provider(),
                service.level(),
                state,
                term == null ? null : term.start().toString(),
                term == null ? null : term.end().toString(),
                revokedAt,
                authorization.state().dueAt().orElse(null));
    }

    ChainAuthorization authorization() {
        Relation relation = new Relation(
                organisationId == null ? null : new OrganisationId(organisationId),
                new KvkNumber(relationKvk),
                relationEstablishment,
                relationName);
        KnownService service = new KnownService(new ServiceId(serviceId), serviceName, provider, level, true);
        ChainGrant grant = new ChainGrant(relation, new KvkNumber(intermediaryKvk), intermediaryName, service);
        return new ChainAuthorization(version, grant, stored());
    }

    private ChainState stored() {
        return switch (state) {
            case VALID -> new Valid(new Term(day(startDate), day(endDate)));
            case REVOKED -> new Revoked(Objects.requireNonNull(revokedAt));
            case EXPIRED -> new Expired(day(endDate));
        };
    }

    private static LocalDate day(@Nullable String iso) {
        return LocalDate.parse(Objects.requireNonNull(iso));
    }
}
