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
        Path maven = write("mvnw", "#!/bin/sh\necho built >>builds\n");
        assertThat(maven.toFile().setExecutable(true)).isTrue();
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
        Files.setLastModifiedTime(project.resolve("pom.xml"), FileTime.fromMillis(0));
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void a_cleaned_module_is_built() throws Exception {
        builds();
        Files.delete(project.resolve("launcher/target/classpath"));
        assertThat(builds()).isEqualTo(2);
    }

    private long builds() throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("bash", "-euc", ". " + SCRIPT + "; build_when_stale")
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(project.resolve("target-output").toFile())
                .start();
        assertThat(shell.waitFor(30, TimeUnit.SECONDS)).isTrue();
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
