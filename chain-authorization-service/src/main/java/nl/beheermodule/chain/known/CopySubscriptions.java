package nl.beheermodule.chain.known;

import nl.beheermodule.contracts.authorization.AuthorizationEvents;
import nl.beheermodule.contracts.identity.IdentityEvents;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.platform.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this service listens to. */
@Configuration(proxyBeanMethods = false)
class CopySubscriptions {
    @Bean
    Subscription<AuthorizationEvents> catalogueCopies(CatalogueCopy catalogue) {
        return Subscription.to(AuthorizationEvents.class, "catalogue-copy", catalogue::on);
    }

    @Bean
    Subscription<IdentityEvents> organisationCopies(OrganisationCopy organisations, AdministratorCopy administrators) {
        return Subscription.to(IdentityEvents.class, "identity-copy", received -> {
            organisations.on(received);
            administrators.person(received);
        });
    }

    @Bean
    Subscription<MeansEvents> meansCopies(MeansCopy means, AdministratorCopy administrators) {
        return Subscription.to(MeansEvents.class, "means-copy", received -> {
            means.on(received);
            administrators.on(received);
        });
    }
}
