package nl.beheermodule.identity.person.messaging;

import nl.beheermodule.contracts.identity.IdentityEvents;
import nl.beheermodule.contracts.identity.IdentityEvents.ContactDetailsChanged;
import nl.beheermodule.identity.account.usecase.FollowContact;
import nl.beheermodule.identity.person.domain.PersonId;
import nl.beheermodule.platform.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The login server follows contact details from our own event: retried, and never lost between two writes. */
@Configuration(proxyBeanMethods = false)
class LoginFollows {

    @Bean
    Subscription<IdentityEvents> loginFollowsSubscription(FollowContact followContact) {
        return Subscription.to(IdentityEvents.class, "login-follows", received -> {
            if (received.event() instanceof ContactDetailsChanged changed) {
                followContact.follow(new PersonId(changed.personId()));
            }
        });
    }
}
