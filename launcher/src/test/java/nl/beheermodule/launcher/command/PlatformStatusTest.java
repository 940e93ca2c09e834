package nl.beheermodule.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import nl.beheermodule.launcher.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlatformStatusTest {
    @TempDir
    Path project;

    @Test
    void the_json_names_every_part_with_state_port_and_pid() throws InterruptedException {
        Settings settings = Settings.of(Map.of("BEHEER_PROJECT", project.toString(), "BEHEER_PORT_OFFSET", "30000"));

        JsonNode status =
                JsonMapper.shared().readTree(PlatformStatus.now(settings).json());

        assertThat(status.propertyNames()).containsExactly("url", "inbox", "parts");
        assertThat(status.path("url").asString()).isEqualTo("http://127.0.0.1:38080");
        assertThat(status.path("parts")
                        .valueStream()
                        .map(part -> part.path("name").asString()))
                .containsExactly(
                        "kafka",
                        "mongodb",
                        "keycloak",
                        "inbox",
                        "identity-service",
                        "means-service",
                        "authorization-service",
                        "chain-authorization-service",
                        "billing-service",
                        "export-service",
                        "gateway");
        assertThat(status.path("parts").get(0).propertyNames()).containsExactly("name", "state", "port", "pid");
        assertThat(status.path("parts").get(0).path("state").asString()).isEqualTo("stopped");
        assertThat(status.path("parts").get(0).path("pid").isNull()).isTrue();
    }
}
