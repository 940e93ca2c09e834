package nl.beheermodule.keycloak.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The {@code java} command that Keycloak's own script would make, without the script: one process, one pid. */
record JavaCommand(Path home) {
    private static final List<String> OPTIONS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xms64m",
            "-Xmx512m",
            "-Xshare:auto",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000");

    ProcessBuilder of(List<String> arguments) {
        return of(
                List.of(),
                List.of(home.resolve("lib/quarkus-run.jar")),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                arguments);
    }

    /** Without Quarkus's own class loader, of which the JVM archives no classes. */
    ProcessBuilder flat(List<String> options, List<String> arguments) throws IOException {
        return of(options, classPath(), "org.keycloak.quarkus.runtime.KeycloakMain", arguments);
    }

    /** In the order in which Quarkus looks: what it changed before what it was changed from. */
    List<Path> classPath() throws IOException {
        List<Path> all = new ArrayList<>(List.of(
                home.resolve("lib/quarkus/transformed-bytecode.jar"),
                home.resolve("lib/quarkus/generated-bytecode.jar")));
        for (String folder : List.of("lib/app", "providers", "lib/lib/boot", "lib/lib/main")) {
            try (Stream<Path> files = Files.list(home.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(all::add);
            }
        }
        return all;
    }

    private ProcessBuilder of(List<String> options, List<Path> classPath, String main, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(options);
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.add("-cp");
        command.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add(main);
        command.addAll(arguments);
        return new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
    }
}
