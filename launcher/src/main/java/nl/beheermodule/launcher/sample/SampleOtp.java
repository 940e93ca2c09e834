package nl.beheermodule.launcher.sample;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import nl.beheermodule.launcher.Trouble;
import nl.beheermodule.launcher.otp.Base32;
import nl.beheermodule.launcher.otp.OtpSecrets;
import nl.beheermodule.launcher.otp.Totp;

/** The OTP devices of the sample users: a secret is made once and kept, as an app on a phone would. */
record SampleOtp(OtpSecrets secrets, Clock clock) {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int LENGTH = 32;
    private static final SecureRandom CHANCE = new SecureRandom();

    /** The secret in base32, made when there is none. */
    String secretOf(String username) {
        try {
            return secrets.base32(username).orElseGet(() -> made(username));
        } catch (IOException e) {
            throw new Trouble("The file of one-time secrets cannot be read.", e);
        }
    }

    String codeOf(String username) {
        return Totp.code(Base32.decode(secretOf(username)), Instant.now(clock));
    }

    private String made(String username) {
        StringBuilder secret = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            secret.append(ALPHABET.charAt(CHANCE.nextInt(ALPHABET.length())));
        }
        try {
            secrets.keep(username, secret.toString());
        } catch (IOException e) {
            throw new Trouble("The file of one-time secrets cannot be written.", e);
        }
        return secret.toString();
    }
}
