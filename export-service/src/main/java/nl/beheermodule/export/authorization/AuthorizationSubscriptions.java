package nl.beheermodule.export.authorization;

import nl.beheermodule.contracts.authorization.AuthorizationEvents;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.platform.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the rows are kept from. */
@Configuration(proxyBeanMethods = false)
class AuthorizationSubscriptions {
    @Bean
    Subscription<AuthorizationEvents> authorizationCopy(AuthorizationCopies copies) {
        return Subscription.to(AuthorizationEvents.class, "authorization-copy", copies::on);
    }

    @Bean
    Subscription<MeansEvents> holderCopy(HolderNames names) {
        return Subscription.to(MeansEvents.class, "holder-copy", names::on);
    }
}
