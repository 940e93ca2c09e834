package nl.beheermodule.billing.account.mongo;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** Encrypts what must not be read in the database, bound to its organisation and field: moved elsewhere it does not open. */
record AccountSeal(Aead aead) {

    String lock(String organisationId, String field, String text) {
        try {
            byte[] sealed = aead.encrypt(text.getBytes(StandardCharsets.UTF_8), boundTo(organisationId, field));
            return Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("Could not be encrypted: " + field, failed);
        }
    }

    String open(String organisationId, String field, String sealed) {
        try {
            byte[] text = aead.decrypt(Base64.getDecoder().decode(sealed), boundTo(organisationId, field));
            return new String(text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("Could not be decrypted: " + field, failed);
        }
    }

    private static byte[] boundTo(String organisationId, String field) {
        return (organisationId + "\n" + field).getBytes(StandardCharsets.UTF_8);
    }
}
