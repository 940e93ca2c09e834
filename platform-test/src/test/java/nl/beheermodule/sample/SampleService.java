package nl.beheermodule.sample;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import nl.beheermodule.contracts.identity.IdentityEvents;
import nl.beheermodule.contracts.identity.IdentityEvents.ContactDetailsChanged;
import nl.beheermodule.platform.events.Subscription;
import nl.beheermodule.platform.start.ServiceApplication;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessResourceFailureException;

@SpringBootApplication
public class SampleService {
    private static final Logger LOG = LoggerFactory.getLogger(SampleService.class);
    static final List<String> HANDLED = new CopyOnWriteArrayList<>();
    static final AtomicBoolean BROKEN = new AtomicBoolean();
    static final AtomicReference<Instant> DATABASE_BACK = new AtomicReference<>(Instant.MIN);

    public static void main(String[] args) {
        ServiceApplication.run(SampleService.class, "sample-service", args);
    }

    @Bean
    Subscription<IdentityEvents> contactDetails() {
        return Subscription.to(IdentityEvents.class, "contact-details", received -> {
            if (received.event() instanceof ContactDetailsChanged changed) {
                if (BROKEN.get()) {
                    throw new IllegalStateException("The copy is broken for " + changed.email());
                }
                if (Instant.now().isBefore(DATABASE_BACK.get())) {
                    throw new DataAccessResourceFailureException("MongoDB is away");
                }
                LOG.info("Contact details are taken");
                HANDLED.add(changed.personId());
            }
        });
    }
}
