package nl.beheermodule.services;

import java.nio.file.Path;
import java.time.Clock;
import nl.beheermodule.authorization.AuthorizationService;
import nl.beheermodule.billing.BillingService;
import nl.beheermodule.chain.ChainAuthorizationService;
import nl.beheermodule.export.ExportService;
import nl.beheermodule.identity.IdentityService;
import nl.beheermodule.means.MeansService;
import nl.beheermodule.platform.start.ServiceApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;

/** The services that can run here. */
enum LocalService {
    IDENTITY("identity-service", IdentityService.class),
    MEANS("means-service", MeansService.class),
    AUTHORIZATION("authorization-service", AuthorizationService.class),
    CHAIN_AUTHORIZATION("chain-authorization-service", ChainAuthorizationService.class),
    BILLING("billing-service", BillingService.class),
    EXPORT("export-service", ExportService.class);

    private final String title;
    private final Class<?> application;

    LocalService(String title, Class<?> application) {
        this.title = title;
        this.application = application;
    }

    String title() {
        return title;
    }

    void start() {
        Thread.currentThread().setContextClassLoader(new NamedLoader(title, LocalService.class.getClassLoader()));
        SpringApplicationBuilder builder = ServiceApplication.builder(application, title);
        String offset = System.getProperty(LocalClock.PROPERTY);
        if (offset != null) {
            builder.initializers(context -> ((GenericApplicationContext) context)
                    .registerBean("clock", Clock.class, () -> new LocalClock(Path.of(offset))));
        }
        builder.run();
    }
}
