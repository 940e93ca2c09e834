package nl.beheermodule.keycloak.setup;

import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserCredentialModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.services.managers.BruteForceProtector;

/**
 * Whoever has an account and adds a second factor to it shows first that he knows the password: the letter and the e-mail
 * that led to the link are not enough to take over an account. A wrong password counts for the lock-out.
 */
final class ConfirmPassword implements RequiredActionProvider {
    private static final String FIELD = "password";

    @Override
    public void evaluateTriggers(RequiredActionContext context) {}

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        if (context.getAuthenticationSession().getAuthNote(SetupFinished.RETURN_TO) == null) {
            context.ignore();
            return;
        }
        context.challenge(page(context.form()));
    }

    @Override
    public void processAction(RequiredActionContext context) {
        String typed = context.getHttpRequest().getDecodedFormParameters().getFirst(FIELD);
        if (isLockedOut(context)) {
            context.challenge(page(context.form().setError("confirmPasswordWrong")));
            return;
        }
        if (!isRight(typed, context.getUser())) {
            countFailure(context);
            context.challenge(page(context.form().setError("confirmPasswordWrong")));
            return;
        }
        context.success();
    }

    private static boolean isLockedOut(RequiredActionContext context) {
        BruteForceProtector protector = protector(context);
        RealmModel realm = context.getRealm();
        UserModel user = context.getUser();
        return protector.isTemporarilyDisabled(context.getSession(), realm, user)
                || protector.isPermanentlyLockedOut(context.getSession(), realm, user);
    }

    private static void countFailure(RequiredActionContext context) {
        protector(context)
                .failedLogin(
                        context.getRealm(),
                        context.getUser(),
                        context.getConnection(),
                        context.getUriInfo(),
                        Set.of(PasswordCredentialModel.TYPE));
    }

    private static boolean isRight(@Nullable String typed, UserModel user) {
        return typed != null && user.credentialManager().isValid(UserCredentialModel.password(typed));
    }

    private static BruteForceProtector protector(RequiredActionContext context) {
        return context.getSession().getProvider(BruteForceProtector.class);
    }

    private static Response page(LoginFormsProvider form) {
        return form.createForm("confirm-password.ftl");
    }

    @Override
    public void close() {}
}
