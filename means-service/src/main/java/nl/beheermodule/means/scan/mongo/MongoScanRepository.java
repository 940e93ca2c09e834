package nl.beheermodule.means.scan.mongo;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.ScanId;
import nl.beheermodule.means.scan.domain.Scan;
import nl.beheermodule.means.scan.domain.ScanRepository;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Scans in their own collection; the content is only ever written encrypted. */
final class MongoScanRepository implements ScanRepository {
    private static final String CONTENT = "content";

    private final MongoOperations mongo;
    private final ScanCipher cipher;

    MongoScanRepository(MongoOperations mongo, ScanCipher cipher) {
        this.mongo = mongo;
        this.cipher = cipher;
        mongo.indexOps(ScanDocument.class)
                .createIndex(new Index().on("checkAt", Sort.Direction.ASC).named("check_at"));
    }

    @Override
    public void add(Scan scan, byte[] content) {
        try {
            mongo.insert(ScanDocument.of(scan, cipher.lock(scan, content)));
        } catch (DuplicateKeyException uploadedBefore) {
            // the same upload sent again
        }
    }

    @Override
    public Optional<Scan> find(ScanId id) {
        return Optional.ofNullable(mongo.findOne(withoutContent(byId(id)), ScanDocument.class))
                .map(ScanDocument::scan);
    }

    @Override
    public List<Scan> find(OrganisationId organisation, Collection<ScanId> ids) {
        Criteria criteria = Criteria.where("_id")
                .in(ids.stream().map(ScanId::value).toList())
                .and("organisationId")
                .is(organisation.value());
        return mongo.find(withoutContent(criteria), ScanDocument.class).stream()
                .map(ScanDocument::scan)
                .toList();
    }

    @Override
    public Optional<byte[]> content(Scan scan) {
        return Optional.ofNullable(mongo.findById(scan.id().value(), ScanDocument.class))
                .flatMap(found -> Optional.ofNullable(found.content()))
                .map(ciphertext -> cipher.open(scan, ciphertext));
    }

    @Override
    public boolean attach(ScanId id, MeansId means, Instant checkAt) {
        Criteria free = byId(id).orOperator(
                        Criteria.where("meansId").exists(false),
                        Criteria.where("meansId").is(means.value()));
        Update taken = new Update().set("meansId", means.value()).set("checkAt", checkAt);
        return mongo.updateFirst(Query.query(free), taken, ScanDocument.class).getMatchedCount() == 1;
    }

    @Override
    public List<Scan> toCheck(Instant now, int atMost) {
        Query due = withoutContent(Criteria.where("checkAt").lte(now))
                .with(Sort.by("checkAt"))
                .limit(atMost);
        return mongo.find(due, ScanDocument.class).stream()
                .map(ScanDocument::scan)
                .toList();
    }

    @Override
    public void checkLater(Scan found, Instant checkAt) {
        mongo.updateFirst(Query.query(unchanged(found)), Update.update("checkAt", checkAt), ScanDocument.class);
    }

    @Override
    public void remove(Scan found) {
        mongo.remove(Query.query(unchanged(found)), ScanDocument.class);
    }

    private static Criteria unchanged(Scan found) {
        Criteria means = byId(found.id()).and("checkAt").is(found.checkAt()).and("meansId");
        return found.means().map(its -> means.is(its.value())).orElseGet(() -> means.exists(false));
    }

    private static Criteria byId(ScanId id) {
        return Criteria.where("_id").is(id.value());
    }

    private static Query withoutContent(Criteria criteria) {
        Query query = Query.query(criteria);
        query.fields().exclude(CONTENT);
        return query;
    }
}
