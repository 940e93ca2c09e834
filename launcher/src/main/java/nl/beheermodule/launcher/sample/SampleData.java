package nl.beheermodule.launcher.sample;

import nl.beheermodule.launcher.Settings;
import nl.beheermodule.launcher.startup.Progress;

/** Companies, users and machtigingen to start with. */
public record SampleData(Settings settings, Progress progress) {

    public void load() {}
}
