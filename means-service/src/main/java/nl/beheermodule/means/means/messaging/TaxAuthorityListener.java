package nl.beheermodule.means.means.messaging;

import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.contracts.means.MeansEvents.MeansConverted;
import nl.beheermodule.contracts.means.MeansEvents.MeansEnded;
import nl.beheermodule.contracts.means.MeansEvents.MeansLevelChanged;
import nl.beheermodule.contracts.means.MeansEvents.MeansRejected;
import nl.beheermodule.contracts.means.MeansEvents.MeansUnlinked;
import nl.beheermodule.contracts.means.MeansEvents.MeansWithdrawn;
import nl.beheermodule.contracts.means.MeansEvents.MutationRejected;
import nl.beheermodule.contracts.means.MeansEvents.MutationWithdrawn;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.usecase.TaxAuthorityClaims;
import nl.beheermodule.platform.events.Received;
import org.springframework.stereotype.Component;

/** Gives the KvK number free once its Belastingdienstmiddel is none any more, or does not become one (R67). */
@Component
final class TaxAuthorityListener {
    private final TaxAuthorityClaims claims;

    TaxAuthorityListener(TaxAuthorityClaims claims) {
        this.claims = claims;
    }

    void on(Received<MeansEvents> received) {
        switch (received.event()) {
            case MeansRejected it -> claims.settle(new MeansId(it.meansId()), it.at());
            case MeansWithdrawn it -> claims.settle(new MeansId(it.meansId()), it.at());
            case MeansEnded it -> claims.settle(new MeansId(it.meansId()), it.at());
            case MeansUnlinked it -> claims.settle(new MeansId(it.meansId()), it.at());
            case MeansConverted it -> claims.settle(new MeansId(it.meansId()), it.at());
            case MeansLevelChanged it -> claims.settle(new MeansId(it.meansId()), it.at());
            case MutationRejected it -> claims.settle(new MeansId(it.meansId()), it.at());
            case MutationWithdrawn it -> claims.settle(new MeansId(it.meansId()), it.at());
            default -> {
                // nothing is given up
            }
        }
    }
}
