package nl.beheermodule.billing;

import nl.beheermodule.platform.start.ServiceApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** What things cost, what was offered, and what an organisation owes. */
@SpringBootApplication
public final class BillingService {
    static final String NAME = "billing-service";

    private BillingService() {}

    static void main(String[] args) {
        ServiceApplication.run(BillingService.class, NAME, args);
    }
}
