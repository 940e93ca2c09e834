package nl.beheermodule.launcher.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import nl.beheermodule.launcher.Settings;
import nl.beheermodule.launcher.Trouble;
import nl.beheermodule.launcher.part.PartProcess;
import nl.beheermodule.launcher.part.Platform;
import org.jspecify.annotations.Nullable;

/** The log of a part, or of a process with several. */
public final class Logs implements Subcommand {
    private static final int FOLLOW_PAUSE_MILLIS = 200;

    @Override
    public int run(Settings settings, List<String> arguments) throws IOException, InterruptedException {
        boolean follow = arguments.contains("-f");
        String name = arguments.stream()
                .filter(word -> !word.startsWith("-"))
                .findFirst()
                .orElseThrow(() -> new Trouble("Which part? " + String.join(" · ", names(settings))));
        Path log = settings.home().log(processOf(settings, name).name());
        if (!Files.exists(log)) {
            throw new Trouble(name + " has not logged anything yet.");
        }
        print(log, isShared(settings, name) ? new LinesOfService(name) : _ -> true, follow);
        return 0;
    }

    private static void print(Path log, Predicate<String> wanted, boolean follow)
            throws IOException, InterruptedException {
        try (BufferedReader lines = Files.newBufferedReader(log)) {
            while (true) {
                @Nullable String line = lines.readLine();
                if (line != null && wanted.test(line)) {
                    System.out.println(line);
                } else if (line == null && !follow) {
                    return;
                } else if (line == null) {
                    Thread.sleep(FOLLOW_PAUSE_MILLIS);
                }
            }
        }
    }

    private static boolean isShared(Settings settings, String name) {
        PartProcess process = processOf(settings, name);
        return process.parts().size() > 1 && !process.name().equals(name);
    }

    private static PartProcess processOf(Settings settings, String name) {
        return processes(settings).stream()
                .filter(process -> process.name().equals(name)
                        || process.parts().stream().anyMatch(part -> part.name().equals(name)))
                .findFirst()
                .orElseThrow(() ->
                        new Trouble("There is no part " + name + ". Parts: " + String.join(" · ", names(settings))));
    }

    private static List<String> names(Settings settings) {
        return processes(settings).stream()
                .flatMap(process -> process.parts().stream())
                .map(part -> part.name())
                .toList();
    }

    private static List<PartProcess> processes(Settings settings) {
        return Platform.processes(settings, new Mode(settings).isSeparate());
    }
}
