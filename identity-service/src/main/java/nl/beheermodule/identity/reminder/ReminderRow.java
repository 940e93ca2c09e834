package nl.beheermodule.identity.reminder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody asked for the user names of an address.
 *
 * @param key hash of the address: one request at a time
 * @param email gone once it is handled
 * @param dueAt when to handle it, or try again
 * @param forgetAt once handled: until then the same address gets no second mail
 */
@Document("username_reminders")
@TypeAlias("username-reminder")
record ReminderRow(
        @Id String key,
        @Nullable String email,
        int attempts,
        @Nullable Instant dueAt,
        @Nullable Instant forgetAt) {}
