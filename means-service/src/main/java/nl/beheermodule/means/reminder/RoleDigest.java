package nl.beheermodule.means.reminder;

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
 * @param sentTo means of who has it: he does not get it again
 * @param dueAt when to send it or try again; absent when everybody has it
 */
@Document("role_digests")
@TypeAlias("role-digest")
record RoleDigest(
        @Id String id,
        String organisationId,
        String last,
        String day,
        Set<String> sentTo,
        @Nullable Instant dueAt,
        Instant forgetAt) {

    List<Window> windows() {
        return Window.between(LocalDate.parse(last), LocalDate.parse(day));
    }
}
