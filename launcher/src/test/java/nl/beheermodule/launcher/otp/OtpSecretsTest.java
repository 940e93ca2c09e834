package nl.beheermodule.launcher.otp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtpSecretsTest {
    @TempDir
    Path folder;

    @Test
    void only_the_owner_of_the_file_reads_the_secrets() throws IOException {
        OtpSecrets secrets = new OtpSecrets(folder.resolve("sample-otp"));
        secrets.keep("sanne.dewit", "MZXW6YTB");
        secrets.keep("mees.bakker", "MZXW6");

        assertThat(secrets.of("sanne.dewit")).hasValue("fooba".getBytes(US_ASCII));
        assertThat(secrets.of("joris.vandalen")).isEmpty();
        assertThat(Files.getPosixFilePermissions(secrets.file()))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }
}
