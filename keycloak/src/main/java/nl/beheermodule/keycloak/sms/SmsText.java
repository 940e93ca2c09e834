package nl.beheermodule.keycloak.sms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.theme.Theme;

/** The words of the text message, in the user's language, from the theme's message file. */
final class SmsText {
    private SmsText() {}

    static String of(KeycloakSession session, UserModel user, String code) {
        try {
            Locale locale = session.getContext().resolveLocale(user);
            String pattern = session.theme()
                    .getTheme(Theme.Type.LOGIN)
                    .getMessages(locale)
                    .getProperty("smsText", "{0}");
            return new MessageFormat(pattern, locale).format(new Object[] {code});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
