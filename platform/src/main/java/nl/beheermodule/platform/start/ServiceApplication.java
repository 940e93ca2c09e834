package nl.beheermodule.platform.start;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts a service. Its configuration is {@code <name>.yml} rather than {@code application.yml}, so that several services
 * can stand on one class path and run in one process.
 */
public final class ServiceApplication {
    private ServiceApplication() {}

    public static ConfigurableApplicationContext run(Class<?> service, String name, String... args) {
        return builder(service, name).run(args);
    }

    public static SpringApplicationBuilder builder(Class<?> service, String name) {
        return new SpringApplicationBuilder(service)
                .listeners(new KnownSecrets())
                .bannerMode(Banner.Mode.OFF)
                .properties(Map.of(
                        "spring.config.name", name, "spring.application.name", name, "spring.jmx.enabled", "false"));
    }
}
