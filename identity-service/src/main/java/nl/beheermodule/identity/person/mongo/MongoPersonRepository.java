package nl.beheermodule.identity.person.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.beheermodule.contracts.WireEvent;
import nl.beheermodule.identity.person.domain.EmailAddress;
import nl.beheermodule.identity.person.domain.Person;
import nl.beheermodule.identity.person.domain.PersonEvent;
import nl.beheermodule.identity.person.domain.PersonId;
import nl.beheermodule.identity.person.domain.PersonRepository;
import nl.beheermodule.identity.person.mongo.PersonDocument.AccountState;
import nl.beheermodule.platform.outbox.AggregateStore;
import org.springframework.core.convert.converter.Converter;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

@Repository
class MongoPersonRepository implements PersonRepository {
    private final MongoOperations mongo;
    private final AggregateStore store;
    private final Converter<PersonEvent, WireEvent> translator;

    MongoPersonRepository(MongoOperations mongo, AggregateStore store, Converter<PersonEvent, WireEvent> translator) {
        this.mongo = mongo;
        this.store = store;
        this.translator = translator;
        index(new Index().on("emailLower", Direction.ASC).named("email"));
        index(new Index().on("setupTokenHash", Direction.ASC).named("setup").sparse());
        index(new Index().on("userId", Direction.ASC).named("login").sparse());
        index(new Index()
                .on("accountState", Direction.ASC)
                .on("setup.until", Direction.ASC)
                .named("account_until"));
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(mongo.findById(id.value(), PersonDocument.class))
                .map(PersonMapping::person);
    }

    @Override
    public Optional<Person> findBySetup(String tokenHash) {
        return one(where("setupTokenHash").is(tokenHash));
    }

    @Override
    public Optional<Person> findByLogin(String userId) {
        return one(where("userId").is(userId));
    }

    @Override
    public List<Person> findByEmail(EmailAddress email) {
        return mongo
                .find(query(where("emailLower").is(email.lowerCase())).with(Sort.by("_id")), PersonDocument.class)
                .stream()
                .map(PersonMapping::person)
                .toList();
    }

    @Override
    public List<Person> findPrepared(Instant after, int atMost) {
        return mongo
                .find(
                        query(where("accountState")
                                        .in(AccountState.PREPARED, AccountState.EXTENDING)
                                        .and("setup.until")
                                        .gt(after))
                                .with(Sort.by(Direction.DESC, "setup.provenAt"))
                                .limit(atMost),
                        PersonDocument.class)
                .stream()
                .map(PersonMapping::person)
                .toList();
    }

    @Override
    public void add(Person person, PersonEvent fact) {
        try {
            store.insert(
                    PersonMapping.document(person),
                    List.of(translator.convert(fact)),
                    List.copyOf(person.organisationIds()));
        } catch (DuplicateKeyException knownAlready) {
            // the same event came in twice
        }
    }

    @Override
    public void save(Person person, List<PersonEvent> facts) {
        store.update(
                PersonMapping.document(person),
                facts.stream().map(translator::convert).toList(),
                List.copyOf(person.organisationIds()));
    }

    private Optional<Person> one(Criteria criteria) {
        return Optional.ofNullable(mongo.findOne(query(criteria), PersonDocument.class))
                .map(PersonMapping::person);
    }

    private void index(Index index) {
        mongo.indexOps(PersonDocument.class).createIndex(index);
    }
}
