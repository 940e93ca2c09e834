package nl.beheermodule.launcher.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuildWhenStaleTest {
    private static final Path SCRIPT = Path.of("build-when-stale.sh").toAbsolutePath();

    @TempDir
    Path project;

    @BeforeEach
    void aProjectWithAMavenThatCounts() throws IOException {
        for (String built : new String[] {"launcher", "launcher/processes/services", "launcher/processes/gateway"}) {
            write(built + "/target/classpath", "");
        }
        write("pom.xml", "<project/>");
        write("means/src/main/java/Means.java", "class Means {}");
        maven("");
    }

    @Test
    void the_second_time_nothing_is_built() throws Exception {
        assertThat(builds()).isEqualTo(1);
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void a_changed_a_new_and_a_removed_source_are_built() throws Exception {
        builds();
        write("means/src/main/java/Means.java", "class Means { int x; }");
        assertThat(builds()).isEqualTo(2);
        write("means/src/main/resources/new file.yml", "");
        assertThat(builds()).isEqualTo(3);
        Files.delete(project.resolve("means/src/main/resources/new file.yml"));
        assertThat(builds()).isEqualTo(4);
    }

    @Test
    void tests_and_touched_files_are_not_a_reason() throws Exception {
        builds();
        write("means/src/test/java/MeansTest.java", "class MeansTest {}");
        write("ui/e2e/screens.spec.ts", "test('a screen', () => {});");
        Files.setLastModifiedTime(project.resolve("pom.xml"), FileTime.fromMillis(0));
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void a_cleaned_module_is_built() throws Exception {
        builds();
        Files.delete(project.resolve("launcher/target/classpath"));
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void a_build_names_each_module_with_the_seconds_and_nothing_else() throws Exception {
        maven("echo '[INFO] Building Beheermodule :: means-service 1.0.0-SNAPSHOT    [7/19]'; echo '[INFO] Compiling'");
        builds();

        assertThat(Files.readAllLines(project.resolve("target-output")))
                .hasSize(2)
                .last()
                .asString()
                .matches(" +\\d+ s  \\[7/19] means-service");
    }

    @Test
    void a_build_that_fails_says_why_and_counts_for_nothing() throws Exception {
        maven("echo '[INFO] Building'; echo '[ERROR] cannot find symbol'; exit 1");
        Process shell = shell();

        assertThat(shell.exitValue()).isEqualTo(1);
        assertThat(Files.readString(project.resolve("target-output")))
                .contains("[ERROR] cannot find symbol", "The build failed")
                .doesNotContain("[INFO]");
        maven("");
        assertThat(builds()).isEqualTo(2);
    }

    /** The commands that only look answer at once; no JDK, no Maven. */
    @ParameterizedTest
    @CsvSource({"help, 0, ./beheer up", "down, 0, nothing runs", "status, 1, ./beheer up", "otp, 1, ./beheer up"})
    void what_was_never_built_needs_no_build_to_say_so(String command, int exit, String says) throws Exception {
        Files.delete(project.resolve("launcher/target/classpath"));
        Path help = Path.of("src/main/java/nl/beheermodule/launcher/command/Help.java");
        write("launcher/" + help, Files.readString(help));
        write("beheer", Files.readString(Path.of("..", "beheer")));
        Process shell = run("bash", "beheer", command);

        assertThat(shell.exitValue()).isEqualTo(exit);
        assertThat(Files.readString(project.resolve("target-output")))
                .contains(says)
                .doesNotContain("\"\"\"");
        assertThat(project.resolve("builds")).doesNotExist();
    }

    private void maven(String says) throws IOException {
        Path maven = write("mvnw", "#!/bin/sh\necho built >>builds\n" + says + "\n");
        assertThat(maven.toFile().setExecutable(true)).isTrue();
    }

    private Process shell() throws IOException, InterruptedException {
        return run("bash", "-euo", "pipefail", "-c", ". " + SCRIPT + "; build_when_stale");
    }

    private Process run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(project.resolve("target-output").toFile())
                .start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return process;
    }

    private long builds() throws IOException, InterruptedException {
        Process shell = shell();
        assertThat(shell.exitValue())
                .as(Files.readString(project.resolve("target-output")))
                .isZero();
        return Files.readAllLines(project.resolve("builds")).size();
    }

    private Path write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
