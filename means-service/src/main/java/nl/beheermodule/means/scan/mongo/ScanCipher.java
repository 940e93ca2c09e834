package nl.beheermodule.means.scan.mongo;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import nl.beheermodule.means.scan.domain.Scan;

/** Encrypts scans, each bound to its own id and organisation: moved elsewhere in the database it does not open. */
final class ScanCipher {
    private final Aead aead;

    ScanCipher(Aead aead) {
        this.aead = aead;
    }

    byte[] lock(Scan scan, byte[] content) {
        try {
            return aead.encrypt(content, boundTo(scan));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("A scan could not be encrypted", failed);
        }
    }

    byte[] open(Scan scan, byte[] ciphertext) {
        try {
            return aead.decrypt(ciphertext, boundTo(scan));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("A scan could not be decrypted", failed);
        }
    }

    private static byte[] boundTo(Scan scan) {
        return (scan.organisation().value() + "\n" + scan.id().value()).getBytes(StandardCharsets.UTF_8);
    }
}
