package nl.beheermodule.authorization.unused.messaging;

import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.authorization.unused.domain.UsageRegister;
import nl.beheermodule.contracts.authorization.AuthorizationEvents;
import nl.beheermodule.contracts.authorization.AuthorizationEvents.AuthorizationGranted;
import nl.beheermodule.platform.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Counting starts with the first grant; by our own events, so that granting does not wait for it and a crash skips none. */
@Configuration(proxyBeanMethods = false)
class UsagePolicy {
    @Bean
    Subscription<AuthorizationEvents> usageStarts(UsageRegister register) {
        return Subscription.to(AuthorizationEvents.class, "usage-start", received -> {
            if (received.event() instanceof AuthorizationGranted granted) {
                register.granted(
                        new OrganisationId(granted.organisationId()),
                        new MeansId(granted.meansId()),
                        granted.startDate());
            }
        });
    }
}
