package nl.beheermodule.identity;

import nl.beheermodule.platform.start.ServiceApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts identity-service. */
@SpringBootApplication(proxyBeanMethods = false)
public class IdentityService {
    public static final String NAME = "identity-service";

    static void main(String[] arguments) {
        ServiceApplication.run(IdentityService.class, NAME, arguments);
    }
}
