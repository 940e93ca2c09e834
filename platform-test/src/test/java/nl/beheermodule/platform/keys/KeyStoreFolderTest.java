package nl.beheermodule.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyStoreFolderTest {
    @Test
    void a_configured_key_wins() {
        assertThat(new KeyStoreFolder("").key("configured", "beheer.keys.codes", () -> "made"))
                .isEqualTo("configured");
    }

    @Test
    void a_missing_key_is_made_once_for_its_owner_only(@TempDir Path folder) throws IOException {
        KeyStoreFolder keys = new KeyStoreFolder(folder.toString());
        assertThat(keys.key("", "beheer.keys.codes", () -> "first")).isEqualTo("first");
        assertThat(keys.key("", "beheer.keys.codes", () -> "second")).isEqualTo("first");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("beheer.keys.codes.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void without_a_key_or_a_folder_the_service_does_not_start() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new KeyStoreFolder("").key("", "beheer.keys.codes", () -> "made"))
                .withMessageContaining("beheer.keys.codes");
    }
}
