package nl.beheermodule.gateway.session;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.oidc.authentication.logout.LogoutTokenClaimNames;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Which of our sessions belongs to which session at Keycloak, for back-channel logout on every replica. */
final class LoginSessions implements OidcSessionRegistry {
    private final MongoOperations mongo;
    private final Duration kept;

    /** @param kept no session lasts longer */
    LoginSessions(MongoOperations mongo, Duration kept) {
        this.mongo = mongo;
        this.kept = kept;
        var indexes = mongo.indexOps(LoginSession.class);
        indexes.createIndex(new Index().on("sid", Sort.Direction.ASC).named("sid"));
        indexes.createIndex(new Index().on("subject", Sort.Direction.ASC).named("subject"));
        indexes.createIndex(new Index()
                .on("expiresAt", Sort.Direction.ASC)
                .expire(Duration.ZERO)
                .named("expires"));
    }

    @Override
    public void saveSessionInformation(OidcSessionInformation info) {
        mongo.save(new LoginSession(
                info.getSessionId(),
                String.valueOf(info.getPrincipal().getIdToken().getIssuer()),
                Objects.requireNonNull(info.getPrincipal().getSubject()),
                info.getPrincipal().getClaimAsString(LogoutTokenClaimNames.SID),
                Instant.now().plus(kept)));
    }

    @Override
    public @Nullable OidcSessionInformation removeSessionInformation(String clientSessionId) {
        LoginSession removed =
                mongo.findAndRemove(Query.query(Criteria.where("_id").is(clientSessionId)), LoginSession.class);
        return removed == null ? null : removed.information();
    }

    /** With a session named, that one; else all of the person (he was logged out everywhere). */
    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
        Criteria which = Criteria.where("issuer").is(String.valueOf(token.getIssuer()));
        which = token.getSessionId() != null
                ? which.and("sid").is(token.getSessionId())
                : which.and("subject").is(token.getSubject());
        List<LoginSession> ended = mongo.find(Query.query(which), LoginSession.class);
        ended.forEach(mongo::remove);
        return ended.stream().map(LoginSession::information).toList();
    }

    @Document("loginSessions")
    @TypeAlias("login-session")
    record LoginSession(
            @Id String id,
            String issuer,
            String subject,
            @Nullable String sid,
            Instant expiresAt) {

        OidcSessionInformation information() {
            Map<String, Object> claims = new HashMap<>(Map.of("iss", issuer, "sub", subject));
            if (sid != null) {
                claims.put(LogoutTokenClaimNames.SID, sid);
            }
            OidcIdToken token = new OidcIdToken("-", null, null, claims);
            return new OidcSessionInformation(id, Map.of(), new DefaultOidcUser(AuthorityUtils.NO_AUTHORITIES, token));
        }
    }
}
