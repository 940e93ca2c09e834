package nl.beheermodule.means.renewal.domain;

import java.time.Instant;
import nl.beheermodule.means.means.domain.Delivery;
import nl.beheermodule.means.means.domain.MeansId;

/** Waiting for a medewerker, or what he decided. {@code by} is his user name. */
public sealed interface RenewalState {
    record Open() implements RenewalState {}

    /**
     * @param carriedOut whether the means has its new period: another aggregate, so another write (ADR 1)
     * @param askerTold whether the wettelijk vertegenwoordiger has his e-mail
     * @param holderTold whether the holder has his
     */
    record Approved(
            MeansId means,
            String by,
            Instant at,
            boolean carriedOut,
            boolean askerTold,
            boolean holderTold,
            Delivery mail)
            implements RenewalState {
        Approved done() {
            return new Approved(means, by, at, true, askerTold, holderTold, mail);
        }

        Approved toldAsker() {
            return new Approved(means, by, at, carriedOut, true, holderTold, mail);
        }

        Approved toldHolder() {
            return new Approved(means, by, at, carriedOut, askerTold, true, mail);
        }

        Approved with(Delivery delivery) {
            return new Approved(means, by, at, carriedOut, askerTold, holderTold, delivery);
        }
    }

    record Rejected(String by, Instant at, String reason, Delivery mail) implements RenewalState {
        Rejected with(Delivery delivery) {
            return new Rejected(by, at, reason, delivery);
        }
    }
}
