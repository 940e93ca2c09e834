package nl.beheermodule.launcher.part;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.beheermodule.launcher.Settings;

/** The embedded server that speaks MongoDB's protocol, on disk. */
record MongoDb(Settings settings, ClassPaths classPaths) {

    PartProcess process() {
        int port = settings.ports().mongodb();
        return new PartProcess(
                "mongodb",
                List.of(new Part("mongodb", port, new PortAnswers(port))),
                List.of(),
                List.of(),
                () -> prepare(port));
    }

    private ProcessBuilder prepare(int port) throws IOException {
        LocalJvm jvm = new LocalJvm("mongodb", 256, settings.home().cache(), classPaths.of("launcher"));
        Path data = settings.home().data().resolve("mongodb");
        return new ProcessBuilder(jvm.running(
                List.of("-Dorg.slf4j.simpleLogger.showDateTime=true"),
                "nl.beheermodule.embeddedmongo.EmbeddedMongoMain",
                List.of("--port", Integer.toString(port), "--data", data.toString())));
    }
}
