package nl.beheermodule.authorization.known;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.known.domain.ChainDirectory;
import nl.beheermodule.authorization.known.domain.KnownChain;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationEndDateChanged;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationExpired;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationGranted;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationRevoked;
import nl.beheermodule.platform.copies.Copies;
import nl.beheermodule.platform.events.Received;
import nl.beheermodule.platform.time.Amsterdam;
import org.bson.Document;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Keeps {@link ChainRow}s and looks them up. What has passed its end date counts no more, whatever was told of it. */
@Repository
class Chains implements ChainDirectory {
    private final MongoOperations mongo;
    private final Copies copies;
    private final Clock clock;

    Chains(MongoOperations mongo, Copies copies, Clock clock) {
        this.mongo = mongo;
        this.copies = copies;
        this.clock = clock;
        mongo.indexOps(ChainRow.class)
                .createIndex(new Index()
                        .on("kvkNumber", Direction.ASC)
                        .on("serviceId", Direction.ASC)
                        .named("relation_service"));
    }

    void on(Received<ChainAuthorizationEvents> received) {
        switch (received.event()) {
            case ChainAuthorizationGranted granted -> apply(received, granted(granted));
            case ChainAuthorizationEndDateChanged changed ->
                apply(received, new Document("endDate", changed.endDate().toString()));
            case ChainAuthorizationRevoked _, ChainAuthorizationExpired _ ->
                apply(received, new Document("active", false));
            default -> {
                // what is asked for, and who is on whose list, gives and takes nothing
            }
        }
    }

    private static Document granted(ChainAuthorizationGranted granted) {
        return new Document("kvkNumber", granted.kvkNumber())
                .append("establishmentNumber", granted.establishmentNumber())
                .append("intermediaryKvk", granted.intermediaryKvk())
                .append("serviceId", new ServiceId(granted.serviceId()).value())
                .append("endDate", granted.endDate().toString())
                .append("active", true);
    }

    private void apply(Received<ChainAuthorizationEvents> received, Document told) {
        copies.apply(ChainRow.class, received.event().subject(), "sequence", received.sequence(), told);
    }

    @Override
    public List<KnownChain> given(Collection<String> relations, Collection<ServiceId> services) {
        List<String> ids = services.stream().map(ServiceId::value).toList();
        return read(Criteria.where("kvkNumber").in(relations).and("serviceId").in(ids));
    }

    @Override
    public List<KnownChain> between(String relation, String intermediary) {
        return read(
                Criteria.where("kvkNumber").is(relation).and("intermediaryKvk").is(intermediary));
    }

    private List<KnownChain> read(Criteria which) {
        Criteria valid = which.and("active")
                .is(true)
                .and("endDate")
                .gte(Amsterdam.today(clock).toString());
        return mongo.find(Query.query(valid), ChainRow.class).stream()
                .map(ChainRow::chain)
                .toList();
    }
}
