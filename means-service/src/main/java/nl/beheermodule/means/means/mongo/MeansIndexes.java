package nl.beheermodule.means.means.mongo;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexOperations;

/** What every query on means leans on. */
final class MeansIndexes {
    private MeansIndexes() {}

    static void create(IndexOperations indexes) {
        indexes.createIndex(on("uniqueId").unique().named("unique_id"));
        indexes.createIndex(on("personId").named("person"));
        indexes.createIndex(on("tokenHash").sparse().named("token"));
        indexes.createIndex(on("lapsesAt").sparse().named("lapses_at"));
        indexes.createIndex(on("workDue").sparse().named("work_due"));
        indexes.createIndex(on("letterWaits").sparse().named("letter_waits"));
        indexes.createIndex(on("endsAt").sparse().named("ends_at"));
        indexes.createIndex(on("roleEndsAt").sparse().named("role_ends_at"));
        indexes.createIndex(on("administers").sparse().named("administers"));
        indexes.createIndex(on("listedAt", "found.name").named("overview_by_name"));
        indexes.createIndex(on("listedAt", "holder.email").named("overview_by_email"));
        indexes.createIndex(on("listedAt", "role", "found.name").named("overview_by_role"));
        indexes.createIndex(on("listedAt", "level", "found.name").named("overview_by_level"));
        indexes.createIndex(on("listedAt", "status", "found.name").named("overview_by_status"));
        indexes.createIndex(on("desk.state", "desk.requestedAt").named("desk_queue"));
    }

    private static Index on(String... fields) {
        Index index = new Index();
        for (String field : fields) {
            index.on(field, Direction.ASC);
        }
        return index;
    }
}
