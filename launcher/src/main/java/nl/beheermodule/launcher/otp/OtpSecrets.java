package nl.beheermodule.launcher.otp;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;

/** The secrets of the sample users' one-time passwords, by username (base32), readable by the owner of the file only. */
public record OtpSecrets(Path file) {

    /** @return the secret itself, decoded */
    public Optional<byte[]> of(String username) throws IOException {
        return base32(username).map(Base32::decode);
    }

    public Optional<String> base32(String username) throws IOException {
        return Optional.ofNullable(read().getProperty(username));
    }

    public synchronized void keep(String username, String base32) throws IOException {
        Properties all = read();
        all.setProperty(username, base32);
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (Writer writer = Files.newBufferedWriter(file)) {
            all.store(writer, null);
        }
    }

    private Properties read() throws IOException {
        Properties all = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                all.load(reader);
            }
        }
        return all;
    }
}
