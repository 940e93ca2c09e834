package nl.beheermodule.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.beheermodule.gateway.kit.Browser;
import nl.beheermodule.gateway.kit.Browser.Answer;
import nl.beheermodule.gateway.kit.FakeKeycloak;
import nl.beheermodule.gateway.kit.GatewayIT;
import nl.beheermodule.gateway.kit.People;
import nl.beheermodule.gateway.kit.Surroundings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/** The limits as they are shipped, in a gateway of their own. */
@GatewayIT
@ContextConfiguration(initializers = LimitedLoginIT.AsShipped.class)
class LimitedLoginIT {
    @LocalServerPort
    int port;

    @Test
    void logging_in_and_public_routes_are_limited_and_the_rest_goes_on() {
        Surroundings.IDENTITY.answersHello();
        FakeKeycloak.get().next(People.anna());
        Browser browser = new Browser(port);
        browser.logIn();
        Answer login = browser.get("/oauth2/authorization/keycloak");
        for (int times = 0; times < 80 && login.status() != 429; times++) {
            login = new Browser(port).get("/oauth2/authorization/keycloak");
        }
        Answer reminder = browser.get("/");
        for (int times = 0; times < 40 && reminder.status() != 429; times++) {
            reminder = browser.post("/api/identity/v1/username-reminders", "{\"email\":\"a@b.example\"}");
        }

        assertThat(login.status()).isEqualTo(429);
        assertThat(login.header("Retry-After")).isNotEmpty();
        assertThat(reminder.status()).isEqualTo(429);
        assertThat(reminder.json().path("title").asString()).isEqualTo("Even wachten");
        assertThat(browser.get("/api/identity/v1/me").status()).isEqualTo(200);
    }

    static final class AsShipped implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            new Surroundings().initialize(context);
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("as-shipped", Map.of("beheer.gateway.limits.factor", "1")));
        }
    }
}
