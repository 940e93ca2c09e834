package nl.beheermodule.launcher.part;

import java.util.ArrayList;
import java.util.List;
import nl.beheermodule.launcher.Settings;

/** All processes, in the order in which people think of them. */
public final class Platform {
    private Platform() {}

    /** @param separate each service in a process of its own */
    public static List<PartProcess> processes(Settings settings, boolean separate) {
        ClassPaths classPaths = new ClassPaths(settings);
        List<PartProcess> all = new ArrayList<>();
        all.add(new Kafka(settings, classPaths).process());
        all.add(new MongoDb(settings, classPaths).process());
        all.add(new Keycloak(settings, classPaths).process());
        all.add(new Inbox(settings, classPaths).process());
        Services services = new Services(settings, classPaths);
        all.addAll(separate ? services.separate() : List.of(services.together()));
        all.add(new Gateway(settings, classPaths).process());
        return all;
    }
}
