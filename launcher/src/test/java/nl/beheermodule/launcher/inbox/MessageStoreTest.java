package nl.beheermodule.launcher.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageStoreTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void messages_are_there_after_a_restart_newest_first() throws IOException {
        MessageStore before = new MessageStore(folder, 10, CLOCK);
        before.add(Kind.SMS, "+31612345678", "", "eerste");
        before.add(Kind.LETTER, "Brief", "Brief", "tweede", Optional.of(new byte[] {1, 2}));

        MessageStore after = new MessageStore(folder, 10, CLOCK);

        assertThat(after.all())
                .isEqualTo(before.all())
                .extracting(Message::text)
                .containsExactly("tweede", "eerste");
        assertThat(after.pdf(2)).hasValue(new byte[] {1, 2});
        assertThat(after.add(Kind.SMS, "+31612345678", "", "derde").id()).isEqualTo(3);
    }

    @Test
    void the_oldest_makes_place() throws IOException {
        MessageStore store = new MessageStore(folder, 2, CLOCK);
        for (String text : new String[] {"een", "twee", "drie"}) {
            store.add(Kind.MAIL, "anna@korenschoof.example", "Onderwerp", text);
        }

        assertThat(store.all()).extracting(Message::text).containsExactly("drie", "twee");
        assertThat(new MessageStore(folder, 2, CLOCK).all()).hasSize(2);
    }
}
