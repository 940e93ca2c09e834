package nl.beheermodule.means.scan.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Optional;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.ScanId;
import nl.beheermodule.means.scan.domain.Scan;
import org.junit.jupiter.api.Test;

class ScanCipherTest {
    private static final byte[] PASSPORT = "a photo of a passport".getBytes(StandardCharsets.UTF_8);

    @Test
    void what_was_locked_opens_again() throws GeneralSecurityException {
        ScanCipher cipher = cipher();
        Scan scan = scan("s-1", "o-bakery");
        byte[] locked = cipher.lock(scan, PASSPORT);
        assertThat(new String(locked, StandardCharsets.ISO_8859_1)).doesNotContain("passport");
        assertThat(cipher.open(scan, locked)).isEqualTo(PASSPORT);
    }

    @Test
    void a_scan_does_not_open_under_another_id_or_organisation() throws GeneralSecurityException {
        ScanCipher cipher = cipher();
        byte[] locked = cipher.lock(scan("s-1", "o-bakery"), PASSPORT);
        refused(() -> cipher.open(scan("s-2", "o-bakery"), locked));
        refused(() -> cipher.open(scan("s-1", "o-mill"), locked));
    }

    private static void refused(Runnable open) {
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(open::run);
    }

    private static ScanCipher cipher() throws GeneralSecurityException {
        AeadConfig.register();
        return new ScanCipher(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)
                .getPrimitive(RegistryConfiguration.get(), Aead.class));
    }

    private static Scan scan(String id, String organisation) {
        return new Scan(
                new ScanId(id),
                new OrganisationId(organisation),
                "paspoort.jpg",
                "image/jpeg",
                PASSPORT.length,
                Optional.empty(),
                Instant.EPOCH);
    }
}
