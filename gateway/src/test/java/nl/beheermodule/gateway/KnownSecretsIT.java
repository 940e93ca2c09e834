package nl.beheermodule.gateway;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.beheermodule.platform.start.ServiceApplication;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;

class KnownSecretsIT {
    @Test
    void in_production_the_gateway_does_not_start_with_the_secret_of_one_machine() {
        assertThatThrownBy(() -> ServiceApplication.builder(GatewayApplication.class, GatewayApplication.NAME)
                        .initializers(context -> context.getEnvironment()
                                .getPropertySources()
                                .addFirst(new MapPropertySource("production", Map.of("server.port", "0"))))
                        .run())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("BM_GATEWAY_SECRET");
    }
}
