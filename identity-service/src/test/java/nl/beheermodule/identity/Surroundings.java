package nl.beheermodule.identity;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import nl.beheermodule.identity.fake.FakeKeycloak;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Started once a test run. */
public final class Surroundings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    public static final FakeKeycloak KEYCLOAK = new FakeKeycloak();
    public static final GreenMail MAIL = mail();
    public static final String EVENTS_SECRET = "secret-of-this-test";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "beheer.keycloak.url=" + KEYCLOAK.url(),
                        "beheer.keycloak.events-secret=" + EVENTS_SECRET,
                        "beheer.mail.host=127.0.0.1",
                        "beheer.mail.port=" + MAIL.getSmtp().getPort(),
                        "beheer.account-setup.patience=2s",
                        "beheer.username-reminders.interval=100ms")
                .applyTo(context);
    }

    private static GreenMail mail() {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return mail;
    }
}
