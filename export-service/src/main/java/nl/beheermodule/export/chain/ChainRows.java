package nl.beheermodule.export.chain;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.beheermodule.export.company.CompanyNames;
import nl.beheermodule.export.overview.Searching;
import nl.beheermodule.export.overview.Selection;
import nl.beheermodule.platform.paging.Sorting;
import nl.beheermodule.platform.time.Amsterdam;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Ketenmachtigingen that hold today, from either side. */
@Repository
class ChainRows {
    private static final int BATCH = 1_000;

    private final MongoOperations mongo;
    private final CompanyNames companies;
    private final Clock clock;

    ChainRows(MongoOperations mongo, CompanyNames companies, Clock clock) {
        this.mongo = mongo;
        this.companies = companies;
        this.clock = clock;
        index("given", "owner", "intermediarySort", "serviceSort");
        index("received", "intermediaryKvk", "relationSort", "serviceSort");
        mongo.indexOps(IntermediaryRow.class)
                .createIndex(new Index().on("owner", Direction.ASC).named("owner"));
    }

    private void index(String name, String... fields) {
        Index index = new Index().named(name);
        for (String field : fields) {
            index.on(field, Direction.ASC);
        }
        mongo.indexOps(ChainRow.class).createIndex(index);
    }

    /** What the organisation gave; what its number gave before it had eHerkenning too, when it is the whole company. */
    Criteria given(String organisationId) {
        Stream<String> before = companies.isEstablishment(organisationId)
                ? Stream.empty()
                : companies.kvkNumber(organisationId).map(ChainRow.OUTSIDE::concat).stream();
        return Criteria.where("owner")
                .in(Stream.concat(Stream.of(organisationId), before).toList());
    }

    /** What the organisation received as an intermediary: by its number; nothing while that is not known. */
    Criteria received(String organisationId) {
        return Criteria.where("intermediaryKvk")
                .in(companies.kvkNumber(organisationId).stream().toList());
    }

    long count(Criteria whose, List<String> searched, Selection selection) {
        return mongo.count(Query.query(holding(whose, searched, selection)), ChainRow.class);
    }

    /** To be closed. */
    Stream<ChainRow> read(Criteria whose, List<String> searched, Selection selection, Sorting sorting) {
        Query query = Query.query(holding(whose, searched, selection))
                .with(sorting.of(selection.sort()))
                .cursorBatchSize(BATCH)
                .maxTime(Duration.ofMinutes(2));
        return mongo.stream(query, ChainRow.class);
    }

    private Criteria holding(Criteria whose, List<String> searched, Selection selection) {
        Criteria today = whose.and("endDate").gte(Amsterdam.today(clock).toString());
        return Searching.in(searched, selection.query(), today);
    }
}
