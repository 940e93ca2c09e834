package nl.beheermodule.means.organisation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.beheermodule.contracts.identity.IdentityEvents;
import nl.beheermodule.contracts.identity.IdentityEvents.OrganisationRegistered;
import nl.beheermodule.platform.copies.Copies;
import nl.beheermodule.platform.events.Received;
import nl.beheermodule.platform.paging.SearchText;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

final class OrganisationCopies implements Organisations, Companies {
    private final MongoOperations mongo;
    private final Copies copies;

    OrganisationCopies(MongoOperations mongo, Copies copies) {
        this.mongo = mongo;
        this.copies = copies;
        mongo.indexOps(OrganisationCopy.class)
                .createIndex(new Index().on("kvkNumber", Sort.Direction.ASC).named("kvk_number"));
    }

    void on(Received<IdentityEvents> received) {
        if (received.event() instanceof OrganisationRegistered registered) {
            Document address = new Document("street", registered.address().street())
                    .append("houseNumber", registered.address().houseNumber())
                    .append("postalCode", registered.address().postalCode())
                    .append("city", registered.address().city());
            copies.apply(
                    OrganisationCopy.class,
                    registered.organisationId(),
                    "sequence",
                    received.sequence(),
                    new Document("name", registered.name())
                            .append("kvkNumber", registered.kvkNumber())
                            .append("establishmentNumber", registered.establishmentNumber())
                            .append("address", address)
                            .append("search", SearchText.of(registered.name(), registered.kvkNumber())));
        }
    }

    @Override
    public Optional<OrganisationCopy> find(String organisationId) {
        return Optional.ofNullable(mongo.findById(organisationId, OrganisationCopy.class));
    }

    @Override
    public Map<String, OrganisationCopy> find(Collection<String> organisationIds) {
        return mongo.find(Query.query(Criteria.where("_id").in(organisationIds)), OrganisationCopy.class).stream()
                .collect(Collectors.toMap(OrganisationCopy::id, Function.identity()));
    }

    @Override
    public List<String> organisationsOf(String kvkNumber) {
        Query ofCompany = Query.query(Criteria.where("kvkNumber").is(kvkNumber)).with(Sort.by("_id"));
        return mongo.find(ofCompany, OrganisationCopy.class).stream()
                .map(OrganisationCopy::id)
                .toList();
    }

    @Override
    public List<String> search(String text, int atMost) {
        Criteria[] words = Arrays.stream(text.split(" "))
                .map(word -> Criteria.where("search").regex(Pattern.quote(word)))
                .toArray(Criteria[]::new);
        Query query = Query.query(new Criteria().andOperator(words))
                .with(Sort.by("_id"))
                .limit(atMost);
        return mongo.find(query, OrganisationCopy.class).stream()
                .map(OrganisationCopy::id)
                .toList();
    }
}
