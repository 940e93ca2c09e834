package nl.beheermodule.journeys.stage;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import tools.jackson.databind.json.JsonMapper;

/** Logging in on Keycloak's pages, with the second factor. */
public final class Login {
    public static final String PASSWORD = "Korenschoof-2026!";
    private static final Map<String, String> LAST_CODE = new HashMap<>();
    private static final Map<String, List<Cookie>> BROWSERS = new HashMap<>();

    private Login() {}

    /**
     * A sample user, in the browser in which he logged in before, as long as that session lasts: anew would take up to half a
     * minute, until his next code works.
     */
    public static void as(Screen screen, String username) {
        Platform platform = Platform.running();
        if (isLoggedIn(screen.context(), username)) {
            screen.page().navigate(platform.url());
            return;
        }
        startOf(screen, username, PASSWORD);
        secondFactor(screen.page(), username, platform);
        screen.page().waitForURL(url -> url.startsWith(platform.url()));
        BROWSERS.put(username, screen.context().cookies());
    }

    private static boolean isLoggedIn(BrowserContext browser, String username) {
        browser.addCookies(BROWSERS.getOrDefault(username, List.of()));
        String session =
                browser.request().get(Platform.running().url() + "/api/session").text();
        if (JsonMapper.shared().readTree(session).path("signedIn").asBoolean()) {
            return true;
        }
        browser.clearCookies();
        return false;
    }

    /** Up to the question for the second factor. */
    public static void startOf(Screen screen, String username, String password) {
        Page page = screen.page();
        page.navigate(Platform.running().url() + "/oauth2/authorization/keycloak");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.locator("[type=submit]").first().click();
        page.locator("input[name=otp], input[name=code]").waitFor();
    }

    public static void enter(Page page, String code) {
        page.locator("input[name=otp], input[name=code]").fill(code);
        page.locator("[type=submit]").first().click();
    }

    private static void secondFactor(Page page, String username, Platform platform) {
        enter(page, unusedCode(username, platform));
    }

    /** A code works once: who logs in again within the same half minute waits for the next one. */
    private static String unusedCode(String username, Platform platform) {
        String code = Awaitility.await("new code of " + username)
                .atMost(java.time.Duration.ofSeconds(65))
                .pollInterval(java.time.Duration.ofSeconds(2))
                .pollDelay(java.time.Duration.ZERO)
                .until(() -> platform.otp(username), found -> !found.equals(LAST_CODE.get(username)));
        LAST_CODE.put(username, code);
        return code;
    }
}
