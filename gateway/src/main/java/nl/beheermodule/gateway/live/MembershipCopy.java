package nl.beheermodule.gateway.live;

import java.time.Clock;
import nl.beheermodule.contracts.identity.IdentityEvents;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.platform.access.Memberships;
import nl.beheermodule.platform.copies.Copies;
import nl.beheermodule.platform.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Our own copies of who belongs to which organisation. */
@Configuration(proxyBeanMethods = false)
class MembershipCopy {

    @Bean
    Memberships memberships(MongoOperations mongo, Copies copies, Clock clock) {
        return new Memberships(mongo, copies, clock);
    }

    @Bean
    Subscription<MeansEvents> membershipSubscription(Memberships memberships) {
        return Subscription.to(MeansEvents.class, "memberships", memberships::on);
    }

    @Bean
    Subscription<MeansEvents> holderSubscription(Whereabouts whereabouts) {
        return Subscription.to(MeansEvents.class, "live-holders", whereabouts::means);
    }

    @Bean
    Subscription<IdentityEvents> companySubscription(Whereabouts whereabouts) {
        return Subscription.to(IdentityEvents.class, "live-companies", whereabouts::identity);
    }
}
