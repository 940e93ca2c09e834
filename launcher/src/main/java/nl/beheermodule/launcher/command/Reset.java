package nl.beheermodule.launcher.command;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Scanner;
import java.util.stream.Stream;
import nl.beheermodule.launcher.Settings;

/** Stops everything and removes all data; the next {@code up} makes the sample data anew. */
public final class Reset implements Subcommand {

    @Override
    public int run(Settings settings, List<String> arguments) throws IOException {
        if (!arguments.contains("--yes") && !isSure()) {
            System.out.println("Nothing was removed.");
            return 1;
        }
        Down.stop(settings);
        for (Path each : settings.home().allData()) {
            delete(each);
        }
        System.out.println("All data is removed.");
        return 0;
    }

    private static boolean isSure() {
        System.out.print("This stops the platform and removes all its data. Sure? Type yes: ");
        Scanner answer = new Scanner(System.in, Charset.defaultCharset());
        return answer.hasNextLine() && answer.nextLine().strip().equalsIgnoreCase("yes");
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
