package nl.beheermodule.journeys.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Processes as Linux sees them, in {@code /proc}. */
public final class Machine {
    private static final Set<String> LOOPBACK =
            Set.of("0100007F", "00000000000000000000000001000000", "0000000000000000FFFF00000100007F");
    private static final String LISTENS = "0A";
    private static final int KILOBYTES = 1024;

    private Machine() {}

    /** Addresses, in hexadecimal as the kernel writes them, on which one of these listens and others could reach it. */
    public static Set<String> openToOthers(Collection<Long> pids) {
        Set<String> sockets = pids.stream().flatMap(Machine::sockets).collect(Collectors.toSet());
        Set<String> open = new TreeSet<>();
        for (String table : List.of("tcp", "tcp6")) {
            lines(Path.of("/proc/net", table)).skip(1).forEach(line -> {
                String[] columns = line.strip().split("\\s+");
                String address = columns[1].split(":")[0];
                if (columns[3].equals(LISTENS)
                        && sockets.contains("socket:[" + columns[9] + "]")
                        && !LOOPBACK.contains(address)) {
                    open.add(columns[1]);
                }
            });
        }
        return open;
    }

    /** Megabytes resident, of all of them together. */
    public static long memory(Collection<Long> pids) {
        return pids.stream()
                        .flatMap(pid -> lines(Path.of("/proc", Long.toString(pid), "status")))
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / KILOBYTES;
    }

    public static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    /** kill -9, and until they are gone. */
    public static void kill(Collection<Long> pids) {
        List<ProcessHandle> processes =
                pids.stream().flatMap(pid -> ProcessHandle.of(pid).stream()).toList();
        processes.forEach(ProcessHandle::destroyForcibly);
        processes.forEach(process -> process.onExit().join());
    }

    private static Stream<String> sockets(long pid) {
        try (var descriptors = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return descriptors.map(Machine::target).filter(target -> target.startsWith("socket:")).toList().stream();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
