package nl.beheermodule.billing.keys;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** Encrypts what must not be read in the database, bound to its owner and field: moved elsewhere it does not open. */
public record Seal(Aead aead) {

    public String lock(String owner, String field, String text) {
        try {
            byte[] sealed = aead.encrypt(text.getBytes(StandardCharsets.UTF_8), boundTo(owner, field));
            return Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("Could not be encrypted: " + field, failed);
        }
    }

    /** @throws SealBroken when it cannot be read */
    public String open(String owner, String field, String sealed) {
        try {
            byte[] text = aead.decrypt(Base64.getDecoder().decode(sealed), boundTo(owner, field));
            return new String(text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException failed) {
            throw new SealBroken(field, failed);
        }
    }

    private static byte[] boundTo(String owner, String field) {
        return (owner + "\n" + field).getBytes(StandardCharsets.UTF_8);
    }
}
