package nl.beheermodule.means.means.mongo;

import java.time.Instant;
import java.util.List;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.TaxAuthorityGuard;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** One document per KvK number: of two who insert it at once the database takes one. */
@Component
final class MongoTaxAuthorityGuard implements TaxAuthorityGuard {
    @Document("tax_authority_guards")
    @TypeAlias("tax-authority-guard")
    record GuardDocument(@Id String kvkNumber, String meansId, Instant claimedAt, Instant checkedAt) {
        Claim claim() {
            return new Claim(kvkNumber, new MeansId(meansId), claimedAt);
        }
    }

    private final MongoOperations mongo;

    MongoTaxAuthorityGuard(MongoOperations mongo) {
        this.mongo = mongo;
        var indexes = mongo.indexOps(GuardDocument.class);
        indexes.createIndex(new Index().on("meansId", Sort.Direction.ASC).named("means"));
        indexes.createIndex(new Index().on("checkedAt", Sort.Direction.ASC).named("checked_at"));
    }

    @Override
    public boolean claim(String kvkNumber, MeansId means, Instant now) {
        try {
            mongo.insert(new GuardDocument(kvkNumber, means.value(), now, now));
            return true;
        } catch (DuplicateKeyException taken) {
            Query own = Query.query(
                    Criteria.where("_id").is(kvkNumber).and("meansId").is(means.value()));
            Update renewed = new Update().set("claimedAt", now).set("checkedAt", now);
            return mongo.updateFirst(own, renewed, GuardDocument.class).getMatchedCount() == 1;
        }
    }

    @Override
    public void release(Claim claim) {
        mongo.remove(Query.query(same(claim)), GuardDocument.class);
    }

    @Override
    public List<Claim> of(MeansId means) {
        return find(Query.query(Criteria.where("meansId").is(means.value())));
    }

    @Override
    public List<Claim> uncheckedSince(Instant moment, int atMost) {
        return find(Query.query(Criteria.where("checkedAt").lte(moment))
                .with(Sort.by("checkedAt"))
                .limit(atMost));
    }

    @Override
    public void checked(Claim claim, Instant now) {
        mongo.updateFirst(Query.query(same(claim)), Update.update("checkedAt", now), GuardDocument.class);
    }

    private List<Claim> find(Query query) {
        return mongo.find(query, GuardDocument.class).stream()
                .map(GuardDocument::claim)
                .toList();
    }

    private static Criteria same(Claim claim) {
        return Criteria.where("_id")
                .is(claim.kvkNumber())
                .and("meansId")
                .is(claim.means().value())
                .and("claimedAt")
                .is(claim.claimedAt());
    }
}
