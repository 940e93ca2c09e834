package nl.beheermodule.chain;

import nl.beheermodule.platform.start.ServiceApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Which intermediary may act for which company, and what intermediaries ask of their relations. */
@SpringBootApplication
public final class ChainAuthorizationService {
    static final String NAME = "chain-authorization-service";

    private ChainAuthorizationService() {}

    static void main(String[] args) {
        ServiceApplication.run(ChainAuthorizationService.class, NAME, args);
    }
}
