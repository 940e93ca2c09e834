package nl.beheermodule.means.renewal.domain;

import java.time.Instant;
import nl.beheermodule.means.means.domain.Delivery;
import nl.beheermodule.means.means.domain.MeansId;

/** Waiting for a medewerker, or what he decided. {@code by} is his user name. */
public sealed interface RenewalState {
    record Open() implements RenewalState {}

    /** @param carriedOut whether the means has its new period: another aggregate, so another write (ADR 1) */
    record Approved(MeansId means, String by, Instant at, boolean carriedOut, Delivery mail) implements RenewalState {
        Approved done() {
            return new Approved(means, by, at, true, mail);
        }

        Approved with(Delivery delivery) {
            return new Approved(means, by, at, carriedOut, delivery);
        }
    }

    record Rejected(String by, Instant at, String reason, Delivery mail) implements RenewalState {
        Rejected with(Delivery delivery) {
            return new Rejected(by, at, reason, delivery);
        }
    }
}
