package nl.beheermodule.authorization;

import nl.beheermodule.platform.start.ServiceApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service catalogue, the authorizations, and the decision whether a means may act at a service. */
@SpringBootApplication
public final class AuthorizationService {
    static final String NAME = "authorization-service";

    private AuthorizationService() {}

    static void main(String[] args) {
        ServiceApplication.run(AuthorizationService.class, NAME, args);
    }
}
