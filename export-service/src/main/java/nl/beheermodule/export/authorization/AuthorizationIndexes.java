package nl.beheermodule.export.authorization;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;

/** For the overview as it is sorted by itself, and for all of one means or service. */
final class AuthorizationIndexes {
    private AuthorizationIndexes() {}

    static void make(MongoOperations mongo) {
        mongo.indexOps(AuthorizationRow.class)
                .createIndex(new Index()
                        .on("organisationId", Direction.ASC)
                        .on("serviceSort", Direction.ASC)
                        .on("personSort", Direction.ASC)
                        .named("organisation_service"));
        mongo.indexOps(AuthorizationRow.class)
                .createIndex(new Index().on("meansId", Direction.ASC).named("means"));
        mongo.indexOps(AuthorizationRow.class)
                .createIndex(new Index().on("serviceId", Direction.ASC).named("service"));
    }
}
