package nl.beheermodule.sample;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.beheermodule.contracts.identity.IdentityEvents;
import nl.beheermodule.contracts.identity.IdentityEvents.ContactDetailsChanged;
import nl.beheermodule.platform.events.Subscription;
import nl.beheermodule.platform.start.ServiceApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class SampleService {
    static final List<String> HANDLED = new CopyOnWriteArrayList<>();
    static final AtomicBoolean BROKEN = new AtomicBoolean();

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
                HANDLED.add(changed.personId());
            }
        });
    }
}
