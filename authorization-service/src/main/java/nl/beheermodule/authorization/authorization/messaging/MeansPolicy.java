package nl.beheermodule.authorization.authorization.messaging;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
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
import nl.beheermodule.platform.outage.Outage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Authorizations follow their means. A subscription beside the copy, because ending ten thousand of them takes seconds and
 * the copy, by which decisions say no, must not wait for that. It waits for the copy: a means that is known by half might
 * seem to carry nothing any more.
 */
@Configuration(proxyBeanMethods = false)
class MeansPolicy {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(10);

    @Bean
    Subscription<MeansEvents> authorizationsFollowMeans(MeansCopies copies, FollowMeans following) {
        return Subscription.to(MeansEvents.class, "means-policy", received -> on(received, copies, following));
    }

    private static void on(Received<MeansEvents> received, MeansCopies copies, FollowMeans following) {
        if (takesSomething(received.event())) {
            await(copies, received);
            following.follow(new MeansId(received.event().meansId()));
        }
    }

    private static void await(MeansCopies copies, Received<MeansEvents> received) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!copies.has(received)) {
            if (System.nanoTime() - until > 0) {
                throw new CopyIsBehind();
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    /** Asked again later: nothing is wrong with the event. */
    private static final class CopyIsBehind extends RuntimeException implements Outage {
        private static final long serialVersionUID = 1L;
    }

    private static boolean takesSomething(MeansEvents event) {
        return event instanceof MeansEnded
                || event instanceof MeansUnlinked
                || event instanceof MeansLevelChanged
                || event instanceof MeansConverted;
    }
}
