package nl.beheermodule.launcher.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./beheer} starts the launcher with. */
class ClassArchiveTest {
    private static final Path SCRIPT = Path.of("class-archive.sh").toAbsolutePath();

    @TempDir
    Path project;

    private Path jar;

    @BeforeEach
    void aBuiltLauncher() throws IOException {
        jar = Files.writeString(project.resolve("launcher.jar"), "");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.EPOCH));
    }

    @Test
    void only_up_lists_the_classes_and_leaves_what_makes_the_archive() throws Exception {
        assertThat(options("status")).isEqualTo("-Xshare:auto");
        assertThat(cache()).doesNotExist();

        Path list = Path.of(options("up").replace("-XX:DumpLoadedClassList=", ""));

        assertThat(list.getParent()).isEqualTo(cache());
        assertThat(made(list, ".make")).content().contains("-Xshare:dump", list.toString(), jar.toString());
    }

    @Test
    void an_archive_is_used_until_the_launcher_is_built_anew() throws Exception {
        Path archive = made(Path.of(options("up").replace("-XX:DumpLoadedClassList=", "")), ".jsa");
        Files.writeString(archive, "classes");

        assertThat(options("status")).startsWith("-XX:SharedArchiveFile=" + archive);
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(options("status")).isEqualTo("-Xshare:auto");
        assertThat(options("up")).startsWith("-XX:DumpLoadedClassList=");
        assertThat(archive).doesNotExist();
    }

    private Path cache() throws IOException {
        return project.toRealPath().resolve(".beheer/cache");
    }

    private static Path made(Path list, String extension) {
        return Path.of(list.toString().replaceFirst("\\.lst$", extension));
    }

    private String options(String command) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder(
                "bash",
                "-euo",
                "pipefail",
                "-c",
                ". \"$0\"; class_archive \"$1\" \"$2\" \"$2\"; echo \"${archive_options[@]}\"",
                SCRIPT.toString(),
                command,
                jar.toString());
        shell.environment().remove("BEHEER_HOME");
        shell.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = shell.directory(project.toRealPath().toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.strip();
    }
}
