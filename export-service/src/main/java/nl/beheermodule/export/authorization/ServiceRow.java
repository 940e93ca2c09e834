package nl.beheermodule.export.authorization;

import nl.beheermodule.contracts.authorization.CatalogueEntry;
import org.bson.Document;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;

/** A service as the latest catalogue has it. */
@org.springframework.data.mongodb.core.mapping.Document("services")
@TypeAlias("service")
record ServiceRow(@Id String id, String name, String provider, String level, boolean withdrawn) {

    static ServiceRow of(CatalogueEntry entry) {
        return new ServiceRow(
                entry.serviceId(), entry.name(), entry.provider(), entry.level().name(), entry.withdrawn());
    }

    Document told() {
        return new Document("name", name)
                .append("provider", provider)
                .append("level", level)
                .append("withdrawn", withdrawn);
    }
}
