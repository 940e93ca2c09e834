package nl.beheermodule.identity.account.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import nl.beheermodule.identity.account.domain.Usernames;
import nl.beheermodule.identity.person.domain.PersonId;
import nl.beheermodule.identity.person.domain.PersonRefused;
import nl.beheermodule.identity.person.domain.PersonRefused.Reason;
import nl.beheermodule.identity.person.domain.Username;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class MongoUsernames implements Usernames {
    private final MongoOperations mongo;

    MongoUsernames(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(UsernameDocument.class)
                .createIndex(new Index()
                        .on("unsettledSince", Direction.ASC)
                        .named("unsettled")
                        .sparse());
    }

    @Override
    public void claim(Username username, PersonId person, Instant now) {
        try {
            mongo.insert(new UsernameDocument(username.value(), person.value(), now));
        } catch (DuplicateKeyException claimed) {
            if (!mongo.exists(of(new Claim(username, person)), UsernameDocument.class)) {
                throw new PersonRefused(Reason.USERNAME_TAKEN);
            }
        }
    }

    @Override
    public void release(Claim claim) {
        mongo.remove(of(claim), UsernameDocument.class);
    }

    @Override
    public void settle(Claim claim) {
        mongo.updateFirst(of(claim), new Update().unset("unsettledSince"), UsernameDocument.class);
    }

    @Override
    public List<Claim> unsettledSince(Instant moment, int atMost) {
        Query old = query(where("unsettledSince").lt(moment))
                .with(Sort.by("unsettledSince"))
                .limit(atMost);
        return mongo.find(old, UsernameDocument.class).stream()
                .map(found -> new Claim(new Username(found.username()), new PersonId(found.personId())))
                .toList();
    }

    private static Query of(Claim claim) {
        return query(where("_id")
                .is(claim.username().value())
                .and("personId")
                .is(claim.person().value()));
    }
}
