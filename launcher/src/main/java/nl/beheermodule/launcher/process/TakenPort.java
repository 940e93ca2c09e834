package nl.beheermodule.launcher.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;

/**
 * A port that something else holds.
 *
 * @param part who wanted it
 */
public record TakenPort(int port, String part) {

    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    public String sentence() {
        Optional<ProcessHandle> holder = PortHolder.of(port);
        return "Port " + port + " of " + part + " is taken"
                + holder.map(process -> " by process " + process.pid() + " (" + commandOf(process) + ")")
                        .orElse("")
                + ": stop that first, or set BEHEER_PORT_OFFSET.";
    }

    private static String commandOf(ProcessHandle process) {
        String command =
                process.info().commandLine().or(() -> process.info().command()).orElse("unknown command");
        return command.length() <= 120 ? command : command.substring(0, 120) + "…";
    }
}
