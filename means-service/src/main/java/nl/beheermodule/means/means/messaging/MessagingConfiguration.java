package nl.beheermodule.means.means.messaging;

import nl.beheermodule.contracts.identity.IdentityEvents;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.platform.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MessagingConfiguration {
    @Bean
    Subscription<IdentityEvents> meansFollowIdentity(IdentityListener listener) {
        return Subscription.to(IdentityEvents.class, "means", listener::on);
    }

    @Bean
    Subscription<MeansEvents> taxAuthorityGuards(TaxAuthorityListener listener) {
        return Subscription.to(MeansEvents.class, "tax-authority-guards", listener::on);
    }
}
