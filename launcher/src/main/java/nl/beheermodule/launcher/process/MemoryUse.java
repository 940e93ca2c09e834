package nl.beheermodule.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;

/** Resident memory, from Linux's {@code /proc}; 0 where there is none. */
public final class MemoryUse {
    private MemoryUse() {}

    public static long megabytes(Collection<ProcessHandle> processes) {
        return processes.stream().mapToLong(MemoryUse::kilobytes).sum() / 1024;
    }

    private static long kilobytes(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
