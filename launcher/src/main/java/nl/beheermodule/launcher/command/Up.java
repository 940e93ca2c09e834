package nl.beheermodule.launcher.command;

import java.util.List;
import nl.beheermodule.launcher.Settings;
import nl.beheermodule.launcher.Trouble;
import nl.beheermodule.launcher.part.PartProcess;
import nl.beheermodule.launcher.part.Platform;
import nl.beheermodule.launcher.process.ClassArchives;
import nl.beheermodule.launcher.process.RunningProcesses;
import nl.beheermodule.launcher.process.Starts;
import nl.beheermodule.launcher.process.TakenPort;
import nl.beheermodule.launcher.sample.SampleData;
import nl.beheermodule.launcher.startup.Progress;
import nl.beheermodule.launcher.startup.Startup;

/** Starts everything, or only the processes named; ends when it is ready, and leaves it running. */
public final class Up implements Subcommand {

    @Override
    public int run(Settings settings, List<String> arguments) throws Exception {
        Progress progress = new Progress(System.out, startOfCommand());
        settings.home().create();
        Mode mode = new Mode(settings);
        boolean separate = mode.choose(arguments.contains("--separate"));
        List<String> only =
                arguments.stream().filter(word -> !word.startsWith("-")).toList();
        List<PartProcess> processes = Platform.processes(settings, separate).stream()
                .filter(process -> only.isEmpty() || only.contains(process.name()))
                .toList();
        refuseTakenPorts(settings, processes);

        Starts starts = new Starts(settings.home());
        Thread onCtrlC = new Thread(starts::stopAll, "stop-all");
        Runtime.getRuntime().addShutdownHook(onCtrlC);
        boolean wantsSampleData = only.isEmpty() && !arguments.contains("--no-sample-data");
        SampleData sampleData = new SampleData(settings, progress);
        try {
            sampleData.setClock(wantsSampleData);
            progress.say("Starting:");
            new Startup(settings.home(), processes, starts, progress).run();
            if (wantsSampleData) {
                sampleData.load();
            }
            Runtime.getRuntime().removeShutdownHook(onCtrlC);
        } catch (Trouble | IllegalStateException e) {
            throw starts.isStopped() ? new Trouble("Stopped; nothing was left running.", e) : e;
        }
        new Summary(settings, progress).print();
        new ClassArchives(settings.home()).makeMissing(starts);
        return 0;
    }

    /** From {@code ./beheer}, in milliseconds, so that building counts too. */
    private static long startOfCommand() {
        String given = System.getenv("BEHEER_STARTED");
        return given == null ? System.currentTimeMillis() : Long.parseLong(given);
    }

    private static void refuseTakenPorts(Settings settings, List<PartProcess> processes) {
        RunningProcesses running = new RunningProcesses(settings.home());
        List<String> taken = processes.stream()
                .filter(process -> running.of(process.name()).isEmpty())
                .flatMap(process -> process.ports().stream()
                        .filter(port -> !TakenPort.isFree(port))
                        .map(port -> new TakenPort(port, nameOf(process, port)).sentence()))
                .toList();
        if (!taken.isEmpty()) {
            throw new Trouble(String.join("\n", taken));
        }
    }

    private static String nameOf(PartProcess process, int port) {
        return process.parts().stream()
                .filter(part -> part.port() == port)
                .findFirst()
                .map(part -> part.name())
                .orElse(process.name());
    }
}
