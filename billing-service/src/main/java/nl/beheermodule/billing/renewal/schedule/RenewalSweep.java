package nl.beheermodule.billing.renewal.schedule;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.beheermodule.billing.renewal.domain.ContractRepository;
import nl.beheermodule.billing.renewal.usecase.RenewContract;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.platform.access.Actor;
import nl.beheermodule.platform.events.CaughtUp;
import nl.beheermodule.platform.events.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Renews contracts of which the term is over. Whoever ended a means on its last day must not pay for another term: it waits
 * a while for late news, and, after downtime, until everything that was published has been read.
 */
@Component
class RenewalSweep {
    private static final Logger LOG = LoggerFactory.getLogger(RenewalSweep.class);
    private static final int BATCH = 200;
    private static final Actor BY = Actor.system("billing-service.renewal");

    private final ContractRepository contracts;
    private final RenewContract renewing;
    private final Subscription<MeansEvents> news;
    private final CaughtUp caughtUp;
    private final Duration patience;
    private final Clock clock;

    RenewalSweep(
            ContractRepository contracts,
            RenewContract renewing,
            Subscription<MeansEvents> contractCopySubscription,
            CaughtUp caughtUp,
            @Value("${beheer.renewal.patience}") Duration patience,
            Clock clock) {
        this.contracts = contracts;
        this.renewing = renewing;
        this.news = contractCopySubscription;
        this.caughtUp = caughtUp;
        this.patience = patience;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${beheer.renewal.sweep:PT1M}")
    void renewDue() {
        List<String> due = contracts.over(clock.instant().minus(patience), BATCH);
        if (!due.isEmpty() && caughtUp.with(news)) {
            due.forEach(this::renew);
        }
    }

    private void renew(String meansId) {
        try {
            BY.run(() -> renewing.renew(meansId));
        } catch (RuntimeException failed) {
            LOG.warn(
                    "The contract of means {} stays due: {}",
                    meansId,
                    failed.getClass().getSimpleName());
        }
    }
}
