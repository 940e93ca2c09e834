package nl.beheermodule.sample;

import nl.beheermodule.platform.outbox.AggregateDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

@Document("notes")
@TypeAlias("note")
record NoteDocument(
        @Id String id, long version, String text, @Nullable String author) implements AggregateDocument {
    NoteDocument saying(String other) {
        return new NoteDocument(id, version, other, author);
    }
}
