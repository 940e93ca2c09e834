package nl.beheermodule.identity.means;

import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.platform.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Feeds the copy of means. */
@Configuration(proxyBeanMethods = false)
class MeansSubscription {

    @Bean
    Subscription<MeansEvents> meansCopiesSubscription(MeansCopies copies) {
        return Subscription.to(MeansEvents.class, "means-copies", copies::take);
    }
}
