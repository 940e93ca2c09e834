package nl.beheermodule.journeys.stage;

import static nl.beheermodule.journeys.stage.Labels.label;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nl.beheermodule.launcher.otp.Totp;
import org.jspecify.annotations.Nullable;

/** Somebody with a letter in hand, who activates and then logs in. */
public final class Holder implements AutoCloseable {
    private final Screen screen = new Screen();
    private final Forms forms = new Forms(screen.page());
    private final Person person;
    private @Nullable String totpSecret;

    public Holder(Person person) {
        this.person = person;
    }

    public Screen screen() {
        return screen;
    }

    /** From the code in the letter to “Uw middel is actief”. */
    public void activate(Inbox inbox, String uniqueId) {
        Page page = screen.page();
        page.navigate(Platform.running().url() + "/activeren");
        page.locator("[id=uniqueId]").waitFor();
        Axe.passes(screen, "activeren-brief");
        forms.fill("uniqueId", uniqueId)
                .fill("letterCode", inbox.letterCode(uniqueId))
                .press("wizard.next");
        page.locator("[id=emailCode]").waitFor();
        Axe.passes(screen, "activeren-email");
        forms.fill("emailCode", inbox.emailCode(person.email())).press("wizard.next");
        page.locator("[id=username]").waitFor();
        screen.photograph("activeren-" + person.firstNames());
        Axe.passes(screen, "activeren-gebruikersnaam");
        forms.fill("username", person.username()).press("activate.toPassword");
        setCredentials(page);
        page.waitForURL(url -> url.contains("/activeren"));
        forms.sees(label("activate.done"));
    }

    private void setCredentials(Page page) {
        page.locator("input[name=totpSecret], input[name=password-new]").first().waitFor(attached());
        if (page.locator("input[name=totpSecret]").count() > 0) {
            totpSecret = page.locator("input[name=totpSecret]").inputValue();
            Axe.passes(screen, "keycloak-otp-device");
            page.locator("input[name=totp]").fill(code(totpSecret, Instant.now()));
            page.locator("[type=submit]").first().click();
        }
        page.locator("input[name=password-new]").waitFor();
        Axe.passes(screen, "keycloak-wachtwoord");
        page.locator("input[name=password-new]").fill(Login.PASSWORD);
        page.locator("input[name=password-confirm]").fill(Login.PASSWORD);
        page.locator("[type=submit]").first().click();
    }

    /** With the device that was just enrolled, or the SMS. */
    public void logIn() {
        if (totpSecret == null) {
            Login.as(screen, person.username());
            return;
        }
        Login.startOf(screen, person.username(), Login.PASSWORD);
        Axe.passes(screen, "keycloak-tweede-factor");
        // the code of now may have been used to activate: the clock of this device is half a minute ahead
        Login.enter(screen.page(), code(totpSecret, Instant.now().plusSeconds(30)));
        screen.page().waitForURL(url -> url.startsWith(Platform.running().url()));
    }

    private static String code(String secret, Instant time) {
        return Totp.code(secret.getBytes(StandardCharsets.UTF_8), time);
    }

    private static com.microsoft.playwright.Locator.WaitForOptions attached() {
        return new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
    }

    @Override
    public void close() {
        screen.close();
    }
}
