package nl.beheermodule.export.chain;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/** An intermediary of a company: its name, also when it was removed since. */
@Document("intermediary_rows")
@TypeAlias("intermediary")
record IntermediaryRow(@Id String id, String owner, String name, String nameSort) {}
