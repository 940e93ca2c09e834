package nl.beheermodule.means;

import nl.beheermodule.platform.start.ServiceApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts means-service on its own. */
@SpringBootApplication(proxyBeanMethods = false)
public final class MeansService {
    public static final String NAME = "means-service";

    private MeansService() {}

    public static void main(String[] arguments) {
        ServiceApplication.run(MeansService.class, NAME, arguments);
    }
}
