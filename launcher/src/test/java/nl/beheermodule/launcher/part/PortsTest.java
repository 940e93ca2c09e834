package nl.beheermodule.launcher.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.beheermodule.launcher.Settings;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void an_offset_moves_every_port_and_every_address() {
        Settings settings = Settings.of(Map.of("BEHEER_PORT_OFFSET", "20000", "BEHEER_PROJECT", "/project"));

        assertThat(allPorts(settings))
                .allSatisfy(port -> assertThat(port).isGreaterThan(20_000))
                .doesNotHaveDuplicates();
        assertThat(new Surroundings(settings).variables())
                .containsEntry("KEYCLOAK_URL", "http://127.0.0.1:28180")
                .containsEntry("MONGODB_URI", "mongodb://127.0.0.1:47017")
                .containsEntry("BM_CONSOLE_URL", "http://127.0.0.1:28080");
        assertThat(settings.home().folder()).isEqualTo(Path.of("/project/.beheer"));
    }

    @Test
    void an_offset_that_leaves_no_ports_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ports(40_000));
    }

    private static List<Integer> allPorts(Settings settings) {
        return Platform.processes(settings, false).stream()
                .flatMap(process -> process.ports().stream())
                .toList();
    }
}
