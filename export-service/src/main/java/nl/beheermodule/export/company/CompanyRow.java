package nl.beheermodule.export.company;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An organisation as the events told.
 *
 * @param establishmentNumber when it is one establishment
 */
@Document("companies")
@TypeAlias("company")
record CompanyRow(
        @Id String id,
        String name,
        @Nullable String kvkNumber,
        @Nullable String establishmentNumber) {}
