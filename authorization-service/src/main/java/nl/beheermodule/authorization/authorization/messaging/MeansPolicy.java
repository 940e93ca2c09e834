package nl.beheermodule.authorization.authorization.messaging;

import nl.beheermodule.authorization.authorization.usecase.FollowMeans;
import nl.beheermodule.authorization.known.MeansCopies;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.contracts.means.MeansEvents.MeansConverted;
import nl.beheermodule.contracts.means.MeansEvents.MeansEnded;
import nl.beheermodule.contracts.means.MeansEvents.MeansLevelChanged;
import nl.beheermodule.contracts.means.MeansEvents.MeansUnlinked;
import nl.beheermodule.platform.events.Received;
import nl.beheermodule.platform.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Authorizations follow their means. A subscription beside the copy, because ending ten thousand of them takes seconds and
 * the copy, by which decisions say no, must not wait for that. The event goes to the copy from here too: whichever
 * subscription is first, this one sees the means as it is after the event.
 */
@Configuration(proxyBeanMethods = false)
class MeansPolicy {
    @Bean
    Subscription<MeansEvents> authorizationsFollowMeans(MeansCopies copies, FollowMeans following) {
        return Subscription.to(MeansEvents.class, "means-policy", received -> on(received, copies, following));
    }

    private static void on(Received<MeansEvents> received, MeansCopies copies, FollowMeans following) {
        if (takesSomething(received.event())) {
            copies.on(received);
            following.follow(new MeansId(received.event().meansId()));
        }
    }

    private static boolean takesSomething(MeansEvents event) {
        return event instanceof MeansEnded
                || event instanceof MeansUnlinked
                || event instanceof MeansLevelChanged
                || event instanceof MeansConverted;
    }
}
