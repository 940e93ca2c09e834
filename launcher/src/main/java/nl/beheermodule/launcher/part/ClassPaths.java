package nl.beheermodule.launcher.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.beheermodule.launcher.Settings;
import nl.beheermodule.launcher.Trouble;

/**
 * The class paths as Maven wrote them ({@code target/classpath}), one for each kind of process. The project's own jars are
 * copied first: a build must be able to replace them while the platform runs.
 */
record ClassPaths(Settings settings) {

    List<Path> of(String module) throws IOException {
        Path target = settings.project().resolve(module).resolve("target");
        List<Path> jars = new ArrayList<>(jarsIn(target));
        String resolved = Files.readString(target.resolve("classpath")).strip();
        Arrays.stream(resolved.split(System.getProperty("path.separator")))
                .map(Path::of)
                .forEach(jars::add);
        List<Path> stable = new ArrayList<>();
        for (Path jar : jars) {
            stable.add(jar.startsWith(settings.project()) ? copied(jar) : jar);
        }
        return stable;
    }

    /** The jar of a module of ours. */
    Path jar(String module) {
        Path target = settings.project().resolve(module).resolve("target");
        try {
            return jarsIn(target).getFirst();
        } catch (IOException | java.util.NoSuchElementException e) {
            throw new Trouble("There is no jar in " + target + ": run ./beheer again, it builds what is missing.", e);
        }
    }

    private List<Path> jarsIn(Path target) throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .filter(file -> !file.toString().endsWith("-tests.jar"))
                    .sorted()
                    .toList();
        }
    }

    private Path copied(Path jar) throws IOException {
        Path copy = settings.home().lib().resolve(jar.getFileName());
        boolean same = Files.exists(copy)
                && Files.size(copy) == Files.size(jar)
                && Files.getLastModifiedTime(copy).equals(Files.getLastModifiedTime(jar));
        if (!same) {
            Path fresh = Files.createTempFile(settings.home().lib(), "copy", ".part");
            Files.copy(jar, fresh, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            Files.move(fresh, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }
}
