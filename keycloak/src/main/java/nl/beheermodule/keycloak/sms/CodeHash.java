package nl.beheermodule.keycloak.sms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * HMAC of a code with the realm's own key: six digits are guessed in no time from a plain hash, so whoever reads the login
 * session must not be able to.
 */
record CodeHash(SecretKey key) {

    String of(String salt, String code) {
        try {
            Mac mac = Mac.getInstance("HmacSHA512");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal((salt + ':' + code).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
