package nl.beheermodule.launcher.part;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Healthy when a connection is accepted. */
public record PortAnswers(int port) implements HealthCheck {
    private static final int PATIENCE_MILLIS = 500;

    @Override
    public boolean isHealthy() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
