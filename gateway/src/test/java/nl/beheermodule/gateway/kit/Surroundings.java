package nl.beheermodule.gateway.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The fakes of this test run, and the settings that point the gateway at them. */
public final class Surroundings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    public static final FakeService IDENTITY = new FakeService();
    public static final FakeService MEANS = new FakeService();
    public static final FakeService AUTHORIZATION = new FakeService();
    public static final FakeService CHAIN_AUTHORIZATION = new FakeService();
    public static final FakeService BILLING = new FakeService();
    public static final FakeService EXPORT = new FakeService();

    public static List<FakeService> all() {
        return List.of(IDENTITY, MEANS, AUTHORIZATION, CHAIN_AUTHORIZATION, BILLING, EXPORT);
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("surroundings", properties()));
    }

    public static Map<String, Object> properties() {
        Map<String, Object> all = new HashMap<>();
        all.put("beheer.environment", "local");
        all.put("beheer.gateway.login.url", FakeKeycloak.get().url());
        all.put("beheer.gateway.login.internal-url", FakeKeycloak.get().url());
        all.put("beheer.gateway.parts.identity.url", IDENTITY.url());
        all.put("beheer.gateway.parts.means.url", MEANS.url());
        all.put("beheer.gateway.parts.authorization.url", AUTHORIZATION.url());
        all.put("beheer.gateway.parts.chain-authorization.url", CHAIN_AUTHORIZATION.url());
        all.put("beheer.gateway.parts.billing.url", BILLING.url());
        all.put("beheer.gateway.parts.export.url", EXPORT.url());
        all.put("beheer.gateway.parts.means.time-out", "500ms");
        all.put("beheer.gateway.bodies.patience", "2s");
        all.put("beheer.gateway.limits.factor", "100");
        all.put("beheer.gateway.live.heartbeat", "300ms");
        all.put("resilience4j.circuitbreaker.configs.default.wait-duration-in-open-state", "1s");
        return all;
    }
}
