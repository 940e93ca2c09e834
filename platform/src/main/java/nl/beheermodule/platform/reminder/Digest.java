package nl.beheermodule.platform.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A digest for one company on one day.
 *
 * @param last ISO; day of the reminders before
 * @param day ISO
 * @param sentTo ids of who has it: they do not get it again
 * @param dueAt when to send it or try again; absent when everybody has it
 */
@Document("reminder_digests")
@TypeAlias("reminder-digest")
public record Digest(
        @Id String id,
        String organisationId,
        String last,
        String day,
        Set<String> sentTo,
        @Nullable Instant dueAt,
        Instant forgetAt) {

    public List<Window> windows() {
        return Window.between(LocalDate.parse(last), today());
    }

    /** The day that the e-mail counts from, also when it is sent later. */
    public LocalDate today() {
        return LocalDate.parse(day);
    }
}
