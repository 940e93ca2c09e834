package nl.beheermodule.launcher.otp;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time passwords as RFC 6238 has them: SHA-1, six digits, steps of 30 seconds. */
public final class Totp {
    public static final int STEP_SECONDS = 30;

    private Totp() {}

    public static String code(byte[] secret, Instant at) {
        return code(secret, at, 6);
    }

    static String code(byte[] secret, Instant at, int digits) {
        byte[] step = ByteBuffer.allocate(Long.BYTES)
                .putLong(Math.floorDiv(at.getEpochSecond(), STEP_SECONDS))
                .array();
        byte[] hash = hmac(secret, step);
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
        String digitsOfNumber = "0".repeat(digits) + number;
        return digitsOfNumber.substring(digitsOfNumber.length() - digits);
    }

    private static byte[] hmac(byte[] secret, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
