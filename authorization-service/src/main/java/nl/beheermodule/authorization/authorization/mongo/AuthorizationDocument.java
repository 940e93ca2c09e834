package nl.beheermodule.authorization.authorization.mongo;

import java.time.Instant;
import nl.beheermodule.authorization.authorization.domain.Authorization;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState.Expired;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState.Revoked;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState.Revoking;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState.Ungranted;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState.Valid;
import nl.beheermodule.authorization.authorization.domain.Grant;
import nl.beheermodule.authorization.authorization.domain.Scope;
import nl.beheermodule.authorization.authorization.domain.Term;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.platform.outbox.AggregateDocument;
import nl.beheermodule.platform.paging.SearchText;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An authorization as it is stored.
 *
 * @param personSort name of the holder at granting, without accents and capitals, to sort by
 * @param establishment 12 digits, when it is for one establishment only (norm 5)
 * @param relation KvK number, when it is for a relation that gave a chain authorization
 * @param startDate ISO
 * @param endDate ISO, inclusive
 * @param dueAt when it ends by itself; absent when it has ended. Later than now means: to be seen, and valid
 * @param finalAt when its revocation is, or became, final
 */
@Document(AuthorizationDocument.COLLECTION)
@TypeAlias("authorization")
record AuthorizationDocument(
        @Id String id,
        long version,
        String organisationId,
        String meansId,
        String personId,
        String personName,
        String personSort,
        String serviceId,
        String serviceName,
        String serviceSort,
        String provider,
        AssuranceLevel level,
        @Nullable String establishment,
        @Nullable String relation,
        StoredState state,
        @Nullable String startDate,
        @Nullable String endDate,
        @Nullable Instant finalAt,
        @Nullable Instant dueAt)
        implements AggregateDocument {
    static final String COLLECTION = "authorizations";

    static AuthorizationDocument of(Authorization authorization) {
        AuthorizationState state = authorization.state();
        return switch (state) {
            case Valid(Term term) -> of(authorization, StoredState.VALID, term, null);
            case Revoking(Term term, Instant finalAt) -> of(authorization, StoredState.REVOKING, term, finalAt);
            case Revoked(Instant revokedAt) -> of(authorization, StoredState.REVOKED, null, revokedAt);
            case Expired(var end) -> of(authorization, StoredState.EXPIRED, new Term(end, end), null);
            case Ungranted _ -> throw new IllegalArgumentException("Nothing to store yet");
        };
    }

    private static AuthorizationDocument of(
            Authorization authorization, StoredState state, @Nullable Term term, @Nullable Instant finalAt) {
        Grant grant = authorization.grant();
        return new AuthorizationDocument(
                authorization.id().value(),
                authorization.version(),
                grant.organisation().value(),
                grant.means().value(),
                grant.personId(),
                grant.personName(),
                SearchText.of(grant.personName()),
                grant.service().value(),
                grant.serviceName(),
                SearchText.of(grant.serviceName()),
                grant.provider(),
                grant.level(),
                grant.scope().establishment(),
                grant.scope().relation(),
                state,
                term == null ? null : term.start().toString(),
                term == null ? null : term.end().toString(),
                finalAt,
                authorization.state().dueAt().orElse(null));
    }

    Authorization authorization() {
        Grant grant = new Grant(
                new OrganisationId(organisationId),
                new MeansId(meansId),
                personId,
                personName,
                new ServiceId(serviceId),
                serviceName,
                provider,
                level,
                new Scope(establishment, relation));
        return new Authorization(version, grant, StoredTerm.state(this));
    }
}
