package nl.beheermodule.means.means.usecase;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import nl.beheermodule.means.means.domain.CodeHash;
import nl.beheermodule.means.means.domain.MeansId;

/** Makes codes and hashes them: what we keep cannot be turned back into a code without the key. */
public final class Codes {
    /** Crockford's base 32: no I, L, O or U, so that a letter is read as it was meant. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LETTER_CODE = 12;
    private static final int TOKEN_BYTES = 32;

    private final RandomGenerator chance;
    private final SecretKey key;

    public Codes(RandomGenerator chance, SecretKey key) {
        this.chance = chance;
        this.key = key;
    }

    /** @return 60 bits as {@code XXXX-XXXX-XXXX} */
    String letterCode() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LETTER_CODE; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "").append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** @return six digits */
    String emailCode() {
        return "%06d".formatted(chance.nextInt(1_000_000));
    }

    /** @return 256 bits, for the browser that activates */
    String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        chance.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** However it was typed: small letters, spaces, and the look-alikes O, I and L. */
    CodeHash hashOfLetterCode(MeansId means, String typed) {
        String code = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return hash("letter\n" + means.value() + "\n" + code);
    }

    CodeHash hashOfEmailCode(MeansId means, String typed) {
        return hash("email\n" + means.value() + "\n" + typed.replaceAll("\\D", ""));
    }

    /** The token is long enough to need no key: identity-service compares the same hash. */
    static String tokenHash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private CodeHash hash(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return new CodeHash(HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
