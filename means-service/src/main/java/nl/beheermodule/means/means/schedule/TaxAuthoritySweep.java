package nl.beheermodule.means.means.schedule;

import nl.beheermodule.means.means.usecase.TaxAuthorityClaims;
import nl.beheermodule.platform.access.Actor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks after claims on the one Belastingdienstmiddel of a KvK number (R67). */
@Component
final class TaxAuthoritySweep {
    private static final Actor BY = Actor.system("means-service.sweep");

    private final TaxAuthorityClaims claims;

    TaxAuthoritySweep(TaxAuthorityClaims claims) {
        this.claims = claims;
    }

    @Scheduled(fixedDelayString = "${beheer.sweep.tax-authority:PT30S}")
    void settle() {
        BY.run(claims::sweep);
    }
}
