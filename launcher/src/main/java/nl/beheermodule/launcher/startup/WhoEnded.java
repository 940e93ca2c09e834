package nl.beheermodule.launcher.startup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.beheermodule.launcher.part.Part;
import nl.beheermodule.launcher.part.PartProcess;

/** Because of whom a process ended: parts that share one go down with the one that fails. */
final class WhoEnded {
    private WhoEnded() {}

    /** @return the parts that did not start according to the log, which is of this start only; else the process */
    static String of(PartProcess process, Path log) {
        Set<String> lines = lines(log);
        List<String> failed = process.parts().stream()
                .map(Part::name)
                .filter(part -> lines.contains(part + " did not start."))
                .toList();
        return failed.isEmpty() ? process.name() : String.join(" and ", failed);
    }

    private static Set<String> lines(Path log) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            return Set.of();
        }
    }
}
