package nl.beheermodule.platform.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/**
 * Where a key comes from. In production it is configured; on one machine, where {@code beheer.keys.folder} is set, a
 * missing key is made there once and kept beside the data that it locks.
 */
public record KeyStoreFolder(String folder) {

    /**
     * @param configured counts when it is not blank
     * @param property names it, also in the folder
     * @throws IllegalStateException when it is neither configured nor may be made
     */
    public String key(String configured, String property, Supplier<String> made) {
        if (!configured.isBlank()) {
            return configured;
        }
        if (folder.isBlank()) {
            throw new IllegalStateException(
                    "Set " + property + ", or on one machine beheer.keys.folder to have it made there");
        }
        return kept(Path.of(folder, property + ".key"), made);
    }

    private static String kept(Path file, Supplier<String> made) {
        try {
            if (!Files.exists(file)) {
                make(file, made.get());
            }
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void make(Path file, String key) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path whole = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "key",
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(whole, key, StandardOpenOption.TRUNCATE_EXISTING);
            Files.createLink(file, whole);
        } catch (FileAlreadyExistsException madeByAnother) {
            // two starting at once: the first one's key counts
        } finally {
            Files.deleteIfExists(whole);
        }
    }
}
