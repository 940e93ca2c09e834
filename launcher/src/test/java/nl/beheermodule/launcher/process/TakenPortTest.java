package nl.beheermodule.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class TakenPortTest {

    @Test
    void a_port_is_free_until_somebody_listens() throws IOException {
        int port;
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            port = listening.getLocalPort();
            assertThat(TakenPort.isFree(port)).isFalse();
        }
        assertThat(TakenPort.isFree(port)).isTrue();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_taken_port_is_named_with_who_holds_it() throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            assertThat(new TakenPort(listening.getLocalPort(), "gateway").sentence())
                    .startsWith("Port " + listening.getLocalPort() + " of gateway is taken by process "
                            + ProcessHandle.current().pid() + " (")
                    .contains("java");
        }
    }
}
