package nl.beheermodule.keycloak.sms;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.common.util.Time;
import org.keycloak.sessions.AuthenticationSessionModel;

/** The code of one login: at most one is valid, for a short time and a few attempts. */
final class SmsCodes {
    private static final String NOTE = "sms-otp.code";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AuthenticationSessionModel login;
    private final CodeHash hasher;
    private final SmsLimits limits;

    SmsCodes(AuthenticationSessionModel login, CodeHash hasher, SmsLimits limits) {
        this.login = login;
        this.hasher = hasher;
        this.limits = limits;
    }

    /** Makes a new code, which replaces the one before; returns the six digits, to be sent and forgotten. */
    String issue() {
        String code = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(1_000_000));
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        String saltHex = HexFormat.of().formatHex(salt);
        keep(new IssuedCode(saltHex, hasher.of(saltHex, code), Time.currentTime() + limits.validSeconds(), 0));
        return code;
    }

    boolean isWaitingForOne() {
        return current().filter(code -> !code.isExpired(Time.currentTime())).isPresent();
    }

    CodeCheck check(@Nullable String given) {
        Optional<IssuedCode> issued = current();
        if (issued.isEmpty()) {
            return CodeCheck.BURNED;
        }
        IssuedCode code = issued.get();
        if (code.isExpired(Time.currentTime())) {
            forget();
            return CodeCheck.EXPIRED;
        }
        if (code.matches(given, hasher)) {
            forget();
            return CodeCheck.RIGHT;
        }
        return wrong(code.failedOnce());
    }

    void forget() {
        login.removeAuthNote(NOTE);
    }

    private CodeCheck wrong(IssuedCode code) {
        if (code.failures() >= limits.attempts()) {
            forget();
            return CodeCheck.BURNED;
        }
        keep(code);
        return CodeCheck.WRONG;
    }

    private Optional<IssuedCode> current() {
        return IssuedCode.fromNote(login.getAuthNote(NOTE));
    }

    private void keep(IssuedCode code) {
        login.setAuthNote(NOTE, code.toNote());
    }
}
