package nl.beheermodule.keycloak.sms;

import jakarta.ws.rs.core.MultivaluedMap;
import nl.beheermodule.keycloak.SecondFactor;
import nl.beheermodule.keycloak.events.LoginEvent;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.util.AuthenticatorUtils;
import org.keycloak.crypto.Algorithm;
import org.keycloak.crypto.KeyUse;
import org.keycloak.events.EventBuilder;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.OTPCredentialModel;

/** The second step of a login for a user who chose SMS (R6, R17): sends a code and asks for it. */
final class SmsAuthenticator implements Authenticator {
    private static final Logger LOG = Logger.getLogger(SmsAuthenticator.class);

    private final SmsSender sender;

    SmsAuthenticator(SmsSender sender) {
        this.sender = sender;
    }

    @Override
    public void authenticate(AuthenticationFlowContext login) {
        if (codes(login).isWaitingForOne() || send(login)) {
            login.challenge(SmsPage.show(login));
        }
    }

    @Override
    public void action(AuthenticationFlowContext login) {
        MultivaluedMap<String, String> form = login.getHttpRequest().getDecodedFormParameters();
        String lockedOut = AuthenticatorUtils.getDisabledByBruteForceEventError(login, login.getUser());
        if (lockedOut != null) {
            failure(login).error(lockedOut);
            login.forceChallenge(SmsPage.withError(login, CodeCheck.WRONG.message));
        } else if (form.containsKey("resend")) {
            if (send(login)) {
                login.challenge(SmsPage.show(login));
            }
        } else {
            check(login, form.getFirst("code"));
        }
    }

    private void check(AuthenticationFlowContext login, @Nullable String given) {
        CodeCheck check = codes(login).check(given);
        if (check == CodeCheck.RIGHT) {
            login.success(OTPCredentialModel.TYPE);
            return;
        }
        failure(login).error(check.eventError);
        AuthenticationFlowError error = check == CodeCheck.EXPIRED
                ? AuthenticationFlowError.EXPIRED_CODE
                : AuthenticationFlowError.INVALID_CREDENTIALS;
        login.failureChallenge(error, SmsPage.withError(login, check.message));
    }

    /** @return false when nothing was sent and the page that says why has been set */
    private boolean send(AuthenticationFlowContext login) {
        SmsCodes codes = codes(login);
        UserModel user = login.getUser();
        if (!new SmsAllowance(login.getSession(), limits(login)).take(user)) {
            return refuse(login, "sms_limit", "smsTooMany");
        }
        try {
            sender.send(number(user), SmsText.of(login.getSession(), user, codes.issue()));
            return true;
        } catch (SmsNotSent e) {
            LOG.warnf("Text message not sent: %s", e.getMessage());
            codes.forget();
            return refuse(login, "sms_not_sent", "smsNotSent");
        }
    }

    private static boolean refuse(AuthenticationFlowContext login, String eventError, String message) {
        failure(login).error(eventError);
        login.forceChallenge(SmsPage.withError(login, message));
        return false;
    }

    private static EventBuilder failure(AuthenticationFlowContext login) {
        return login.getEvent().user(login.getUser()).detail(LoginEvent.SECOND_FACTOR, "sms");
    }

    private static String number(UserModel user) throws SmsNotSent {
        return SecondFactor.smsNumber(user).orElseThrow(() -> new SmsNotSent("no number"));
    }

    private static SmsLimits limits(AuthenticationFlowContext login) {
        return SmsLimits.of(login.getAuthenticatorConfig());
    }

    private static SmsCodes codes(AuthenticationFlowContext login) {
        CodeHash hash = new CodeHash(login.getSession()
                .keys()
                .getActiveKey(login.getRealm(), KeyUse.SIG, Algorithm.HS512)
                .getSecretKey());
        return new SmsCodes(login.getAuthenticationSession(), hash, limits(login));
    }

    @Override
    public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
        return SecondFactor.smsNumber(user).isPresent();
    }

    @Override
    public boolean requiresUser() {
        return true;
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {}

    @Override
    public void close() {}
}
