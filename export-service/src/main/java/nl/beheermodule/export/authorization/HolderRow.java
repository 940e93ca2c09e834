package nl.beheermodule.export.authorization;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Who holds a means.
 *
 * @param id of the means
 * @param personSort without accents and capitals
 */
@Document("holders")
@TypeAlias("holder")
record HolderRow(@Id String id, String personSort) {}
