package nl.beheermodule.authorization.authorization.messaging;

import nl.beheermodule.authorization.authorization.usecase.FollowMeans;
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
 * the copy, by which decisions say no, must not wait for that. It waits for the copy: a means that is known by half might
 * seem to carry nothing any more.
 */
@Configuration(proxyBeanMethods = false)
class MeansPolicy {
    @Bean
    Subscription<MeansEvents> authorizationsFollowMeans(CopyComesFirst copy, FollowMeans following) {
        return Subscription.to(MeansEvents.class, "means-policy", received -> on(received, copy, following));
    }

    private static void on(Received<MeansEvents> received, CopyComesFirst copy, FollowMeans following) {
        if (takesSomething(received.event())) {
            copy.await(received);
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
