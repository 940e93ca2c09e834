package nl.beheermodule.means.means.mongo;

import java.time.Instant;
import java.util.List;
import nl.beheermodule.means.means.domain.OrganisationGuard;
import nl.beheermodule.means.means.domain.OrganisationGuards;
import nl.beheermodule.means.means.domain.OrganisationId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

@Component
final class MongoOrganisationGuards implements OrganisationGuards {
    private final MongoOperations mongo;

    MongoOrganisationGuards(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(GuardDocument.class)
                .createIndex(new Index()
                        .on("claimedAt", Direction.ASC)
                        .named("claimed_at")
                        .sparse());
    }

    @Override
    public OrganisationGuard find(OrganisationId organisation) {
        GuardDocument found = mongo.findById(organisation.value(), GuardDocument.class);
        return found == null ? OrganisationGuard.of(organisation) : found.guard();
    }

    @Override
    public boolean save(OrganisationGuard guard) {
        GuardDocument next = GuardDocument.after(guard);
        if (guard.version() == 0) {
            try {
                mongo.insert(next);
                return true;
            } catch (DuplicateKeyException thereAlready) {
                return false;
            }
        }
        Query unchanged =
                Query.query(Criteria.where("_id").is(next.id()).and("version").is(guard.version()));
        return mongo.replace(unchanged, next).getMatchedCount() > 0;
    }

    @Override
    public List<OrganisationId> claimedBefore(Instant moment, int atMost) {
        Query query = Query.query(Criteria.where("claimedAt").lt(moment))
                .with(Sort.by("claimedAt"))
                .limit(atMost);
        return mongo.find(query, GuardDocument.class).stream()
                .map(found -> new OrganisationId(found.id()))
                .toList();
    }
}
