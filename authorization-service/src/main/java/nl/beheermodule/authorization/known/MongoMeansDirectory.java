package nl.beheermodule.authorization.known;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.MeansDirectory;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.platform.time.Amsterdam;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Looks means up in the copy. */
@Repository
class MongoMeansDirectory implements MeansDirectory {
    private final MongoOperations mongo;
    private final Clock clock;

    MongoMeansDirectory(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
        mongo.indexOps(MeansRow.class)
                .createIndex(new Index().on("uniqueId", Direction.ASC).named("unique_id"));
    }

    @Override
    public Map<MeansId, KnownMeans> find(Collection<MeansId> ids) {
        return read("_id", ids.stream().map(MeansId::value).toList()).stream()
                .collect(Collectors.toMap(KnownMeans::id, Function.identity()));
    }

    @Override
    public Map<String, KnownMeans> byIdOrUniqueId(Collection<String> names) {
        Map<String, KnownMeans> found = new HashMap<>();
        read("_id", names).forEach(means -> found.put(means.id().value(), means));
        Map<String, String> others = names.stream()
                .filter(name -> !found.containsKey(name))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), name -> name.toUpperCase(Locale.ROOT)));
        if (!others.isEmpty()) {
            Map<String, KnownMeans> byUniqueId = read("uniqueId", others.values()).stream()
                    .collect(Collectors.toMap(KnownMeans::uniqueId, Function.identity(), (one, same) -> one));
            others.forEach((name, uniqueId) -> {
                KnownMeans means = byUniqueId.get(uniqueId);
                if (means != null) {
                    found.put(name, means);
                }
            });
        }
        return found;
    }

    private List<KnownMeans> read(String field, Collection<String> values) {
        LocalDate today = Amsterdam.today(clock);
        return mongo.find(Query.query(Criteria.where(field).in(values)), MeansRow.class).stream()
                .map(row -> row.means(today))
                .toList();
    }
}
