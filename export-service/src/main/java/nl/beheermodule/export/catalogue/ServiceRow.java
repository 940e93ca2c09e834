package nl.beheermodule.export.catalogue;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/** A service of the catalogue. */
@Document("services")
@TypeAlias("serviceName")
record ServiceRow(@Id String id, String name) {}
