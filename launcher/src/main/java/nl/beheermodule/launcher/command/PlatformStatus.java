package nl.beheermodule.launcher.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.beheermodule.launcher.Settings;
import nl.beheermodule.launcher.part.Part;
import nl.beheermodule.launcher.part.PartProcess;
import nl.beheermodule.launcher.part.Platform;
import nl.beheermodule.launcher.part.Ports;
import nl.beheermodule.launcher.process.RunningProcesses;
import tools.jackson.databind.json.JsonMapper;

/** What {@code status --json} prints, field by field. */
record PlatformStatus(String url, String inbox, List<PartStatus> parts) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static PlatformStatus now(Settings settings) throws InterruptedException {
        RunningProcesses running = new RunningProcesses(settings.home());
        List<PartStatus> parts = new ArrayList<>();
        for (PartProcess process : Platform.processes(settings, new Mode(settings).isSeparate())) {
            for (Part part : process.parts()) {
                parts.add(PartStatus.of(process, part, running));
            }
        }
        return new PlatformStatus(
                Ports.http(settings.ports().gateway()),
                Ports.http(settings.ports().inbox()),
                parts);
    }

    boolean isHealthy() {
        return parts.stream().allMatch(part -> part.state().equals("healthy"));
    }

    String json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this);
    }

    String table() {
        StringBuilder lines = new StringBuilder();
        for (PartStatus part : parts) {
            lines.append(String.format(
                    Locale.ROOT,
                    "%-24s %-10s port %-6d %s%n",
                    part.name(),
                    part.state(),
                    part.port(),
                    part.pid() == null ? "" : "pid " + part.pid()));
        }
        return lines.append("\nBeheermodule ")
                .append(url)
                .append("   inbox ")
                .append(inbox)
                .toString();
    }
}
