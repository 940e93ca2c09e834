package nl.beheermodule.export.means;

import java.time.Duration;
import java.util.stream.Stream;
import nl.beheermodule.platform.paging.PageQuery;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Reads rows as a stream: however many there are, a batch of them is in memory. */
@Repository
class MeansRows {
    private static final int BATCH = 1_000;

    private final MongoOperations mongo;

    MeansRows(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(MeansRow.class)
                .createIndex(new Index()
                        .on("organisationIds", Direction.ASC)
                        .on("nameSort", Direction.ASC)
                        .named("organisation_name"));
        mongo.indexOps(MeansRow.class)
                .createIndex(new Index().on("personId", Direction.ASC).named("person"));
    }

    /** To be closed. */
    Stream<MeansRow> read(String organisationId, MeansFilter filter, PageQuery page) {
        Query query = Query.query(filter.criteria(organisationId))
                .with(MeansSort.of(page.sort()))
                .cursorBatchSize(BATCH)
                .maxTime(Duration.ofMinutes(2));
        return mongo.stream(query, MeansRow.class);
    }
}
