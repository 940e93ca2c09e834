package nl.beheermodule.keycloak.sms;

import java.util.stream.IntStream;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** Counts messages per user, over logins and replicas: each message takes one of the user's slots until the window is over. */
final class SmsAllowance {
    private final KeycloakSession session;
    private final SmsLimits limits;

    SmsAllowance(KeycloakSession session, SmsLimits limits) {
        this.session = session;
        this.limits = limits;
    }

    /** @return false when the user has had all messages of this window */
    boolean take(UserModel user) {
        return IntStream.range(0, limits.sends())
                .mapToObj(slot -> "sms-otp." + user.getId() + '.' + slot)
                .anyMatch(slot -> session.singleUseObjects().putIfAbsent(slot, limits.sendWindowSeconds()));
    }
}
