package nl.beheermodule.keycloak.sms;

import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.beheermodule.keycloak.SecondFactor;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.models.utils.FormMessage;

/** The page that asks for the code; of the number only the last two digits show. */
final class SmsPage {
    private SmsPage() {}

    static Response show(AuthenticationFlowContext login) {
        return show(login, Optional.empty());
    }

    static Response withError(AuthenticationFlowContext login, String message) {
        return show(login, Optional.of(message));
    }

    private static Response show(AuthenticationFlowContext login, Optional<String> error) {
        var form = login.form()
                .setAttribute(
                        "mobileEnd",
                        SecondFactor.smsNumber(login.getUser())
                                .map(number -> number.substring(Math.max(0, number.length() - 2)))
                                .orElse(""));
        error.ifPresent(message -> form.addError(new FormMessage("code", message)));
        return form.createForm("login-sms-otp.ftl");
    }
}
