package nl.beheermodule.export.means;

import nl.beheermodule.contracts.identity.IdentityEvents;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.platform.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the rows are kept from. */
@Configuration(proxyBeanMethods = false)
class MeansSubscriptions {
    @Bean
    Subscription<MeansEvents> meansCopy(MeansCopies copies) {
        return Subscription.to(MeansEvents.class, "means-copy", copies::on);
    }

    @Bean
    Subscription<IdentityEvents> contactCopy(Contacts contacts) {
        return Subscription.to(IdentityEvents.class, "contact-copy", contacts::on);
    }
}
