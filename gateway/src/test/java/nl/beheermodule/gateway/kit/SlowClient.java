package nl.beheermodule.gateway.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Sends a request in parts, with pauses, as nothing well-behaved does. */
public final class SlowClient implements AutoCloseable {
    private final Socket socket;

    /** @param headers each with its line end */
    public SlowClient(int gateway, String requestLine, String headers) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), gateway);
        send((requestLine + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    public void send(byte[] part) throws IOException {
        socket.getOutputStream().write(part);
        socket.getOutputStream().flush();
    }

    /** A byte now and then, until nobody takes them any more. */
    public SlowClient drip(Duration pause) {
        Thread.ofVirtual().start(() -> {
            try {
                while (true) {
                    send(new byte[] {'x'});
                    Thread.sleep(pause);
                }
            } catch (IOException | InterruptedException over) {
                // the gateway has hung up
            }
        });
        return this;
    }

    /** @return what is answered, to the end of its JSON */
    public String answer(Duration within) {
        try {
            socket.setSoTimeout((int) within.toMillis());
            StringBuilder answer = new StringBuilder();
            byte[] part = new byte[4_096];
            int came = 0;
            while (came >= 0 && answer.indexOf("}") < 0) {
                came = socket.getInputStream().read(part);
                answer.append(new String(part, 0, Math.max(0, came), StandardCharsets.UTF_8));
            }
            return answer.toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
