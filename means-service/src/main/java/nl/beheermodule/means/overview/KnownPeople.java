package nl.beheermodule.means.overview;

import java.util.Collection;
import java.util.List;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.platform.paging.SearchText;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Who is in the overview of an organisation already, many looked up at once. */
@Component
public final class KnownPeople {
    private final MongoOperations mongo;
    private final MeansRepository repository;

    KnownPeople(MongoOperations mongo, MeansRepository repository) {
        this.mongo = mongo;
        this.repository = repository;
    }

    /** @param uniqueIds as they are written: in capitals */
    public List<Means> withUniqueIds(OrganisationId organisation, Collection<String> uniqueIds) {
        return find(Criteria.where("uniqueId").in(uniqueIds).and("listedAt").is(organisation.value()));
    }

    /** @param names by {@link #nameOf} */
    public List<Means> named(OrganisationId organisation, Collection<String> names) {
        return find(Criteria.where("listedAt")
                .is(organisation.value())
                .and("found.name")
                .in(names));
    }

    /** As the overview is sorted by. */
    public static String nameOf(String firstNames, String prefix, String surname) {
        return SearchText.of(surname, firstNames, prefix);
    }

    private List<Means> find(Criteria which) {
        Query query = Query.query(which).with(Sort.by("_id"));
        query.fields().include("_id");
        return repository.find(mongo.find(query, Document.class, "means").stream()
                .map(found -> new MeansId(found.getString("_id")))
                .toList());
    }
}
