package nl.beheermodule.authorization.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import nl.beheermodule.authorization.known.domain.Administrators;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** One feed for each beheerder and organisation. It lives as long as its maker is a beheerder there. */
@Repository
class Feeds {
    private static final int SECRET_BYTES = 32;

    private final MongoOperations mongo;
    private final Administrators administrators;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Feeds(MongoOperations mongo, Administrators administrators, Clock clock) {
        this.mongo = mongo;
        this.administrators = administrators;
        this.clock = clock;
        mongo.indexOps(FeedDocument.class)
                .createIndex(
                        new Index().on("secretHash", Direction.ASC).unique().named("secret"));
    }

    Optional<FeedDocument> of(String organisationId, String personId) {
        return Optional.ofNullable(mongo.findById(FeedDocument.id(organisationId, personId), FeedDocument.class));
    }

    /** Makes a new secret; the one before stops at once. 256 random bits need no slow hash. */
    String renew(String organisationId, String personId) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        mongo.save(new FeedDocument(
                FeedDocument.id(organisationId, personId), organisationId, personId, hash(secret), clock.instant()));
        return secret;
    }

    void withdraw(String organisationId, String personId) {
        mongo.remove(
                Query.query(Criteria.where("_id").is(FeedDocument.id(organisationId, personId))), FeedDocument.class);
    }

    /** Empty when withdrawn, never there, or its maker is no beheerder any more. */
    Optional<FeedDocument> open(String secret) {
        return Optional.ofNullable(
                        mongo.findOne(Query.query(Criteria.where("secretHash").is(hash(secret))), FeedDocument.class))
                .filter(feed -> administrators
                        .level(new OrganisationId(feed.organisationId()), feed.personId())
                        .isPresent());
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
