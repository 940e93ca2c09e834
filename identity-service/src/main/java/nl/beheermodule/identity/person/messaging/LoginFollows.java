package nl.beheermodule.identity.person.messaging;

import java.util.Optional;
import nl.beheermodule.contracts.identity.IdentityEvents;
import nl.beheermodule.contracts.identity.IdentityEvents.AccountReady;
import nl.beheermodule.contracts.identity.IdentityEvents.ContactDetailsChanged;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.contracts.means.MeansEvents.MeansActivated;
import nl.beheermodule.contracts.means.MeansEvents.MeansEnded;
import nl.beheermodule.contracts.means.MeansEvents.MeansLevelChanged;
import nl.beheermodule.identity.account.usecase.FollowPerson;
import nl.beheermodule.identity.means.HeldMeans;
import nl.beheermodule.identity.person.domain.PersonId;
import nl.beheermodule.platform.events.Received;
import nl.beheermodule.platform.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The login server follows from events: retried for as long as it is away, and never lost between two writes. */
@Configuration(proxyBeanMethods = false)
class LoginFollows {
    /** Our own: contact details (R86, R87), and a second factor that was added. */
    @Bean
    Subscription<IdentityEvents> loginFollowsSubscription(FollowPerson followPerson) {
        return Subscription.to(IdentityEvents.class, "login-follows", received -> {
            switch (received.event()) {
                case ContactDetailsChanged changed -> followPerson.follow(new PersonId(changed.personId()));
                case AccountReady ready -> followPerson.follow(new PersonId(ready.personId()));
                default -> {
                    // nothing to log in with changed
                }
            }
        });
    }

    /** The level is that of the strongest active means; without one nobody logs in. */
    @Bean
    Subscription<MeansEvents> accountFollowsSubscription(HeldMeans means, FollowPerson followPerson) {
        return Subscription.to(
                MeansEvents.class,
                "account-follows",
                received -> holder(received).ifPresent(person -> {
                    means.take(received);
                    followPerson.follow(person);
                }));
    }

    private static Optional<PersonId> holder(Received<MeansEvents> received) {
        return switch (received.event()) {
            case MeansActivated activated -> Optional.of(new PersonId(activated.personId()));
            case MeansLevelChanged changed -> Optional.of(new PersonId(changed.personId()));
            case MeansEnded ended -> Optional.of(new PersonId(ended.personId()));
            default -> Optional.empty();
        };
    }
}
