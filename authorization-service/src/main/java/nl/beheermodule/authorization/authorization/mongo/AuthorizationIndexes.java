package nl.beheermodule.authorization.authorization.mongo;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexOperations;

/** The organisation leads, except for the sweep, which is about all of them, and for what
 * ends with a means, which is about all organisations of that means. */
final class AuthorizationIndexes {
    private AuthorizationIndexes() {}

    static void create(MongoOperations mongo) {
        IndexOperations indexes = mongo.indexOps(AuthorizationDocument.class);
        indexes.createIndex(ofOrganisation("meansId").named("organisation_means"));
        indexes.createIndex(ofOrganisation("serviceId").named("organisation_service"));
        indexes.createIndex(new Index()
                .on("organisationId", Direction.ASC)
                .on("endDate", Direction.ASC)
                .named("organisation_end"));
        indexes.createIndex(new Index()
                .on("meansId", Direction.ASC)
                .on("dueAt", Direction.ASC)
                .named("means"));
        indexes.createIndex(new Index().on("dueAt", Direction.ASC).sparse().named("due"));
    }

    private static Index ofOrganisation(String field) {
        return new Index()
                .on("organisationId", Direction.ASC)
                .on(field, Direction.ASC)
                .on("dueAt", Direction.ASC);
    }
}
