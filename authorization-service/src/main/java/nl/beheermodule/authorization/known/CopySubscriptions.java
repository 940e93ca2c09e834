package nl.beheermodule.authorization.known;

import nl.beheermodule.contracts.chain.ChainAuthorizationEvents;
import nl.beheermodule.contracts.identity.IdentityEvents;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.platform.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this service listens to. */
@Configuration(proxyBeanMethods = false)
class CopySubscriptions {
    @Bean
    Subscription<MeansEvents> meansCopy(MeansCopies copies) {
        return Subscription.to(MeansEvents.class, "means-copy", copies::on);
    }

    @Bean
    Subscription<IdentityEvents> personCopy(Persons persons) {
        return Subscription.to(IdentityEvents.class, "person-copy", persons::on);
    }

    @Bean
    Subscription<ChainAuthorizationEvents> chainCopy(Chains chains) {
        return Subscription.to(ChainAuthorizationEvents.class, "chain-copy", chains::on);
    }

    @Bean
    Subscription<IdentityEvents> organisationCopy(Organisations organisations) {
        return Subscription.to(IdentityEvents.class, "organisation-copy", organisations::on);
    }
}
