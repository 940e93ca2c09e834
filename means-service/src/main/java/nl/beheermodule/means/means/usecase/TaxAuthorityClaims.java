package nl.beheermodule.means.means.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRefused;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.TaxAuthorityGuard;
import nl.beheermodule.means.means.domain.TaxAuthorityGuard.Claim;
import nl.beheermodule.means.organisation.OrganisationCopy;
import nl.beheermodule.means.organisation.Organisations;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.stereotype.Component;

/**
 * Keeps the Belastingdienstmiddelen to one per KvK number (R67): claimed before the means is saved, given back when it
 * no longer is one nor asks to be (design 1).
 */
@Component
public final class TaxAuthorityClaims {
    /** A claim this young may belong to a means that is being saved just now. */
    static final Duration SETTLING = Duration.ofMinutes(1);

    private static final int BATCH = 100;

    private final TaxAuthorityGuard guard;
    private final MeansRepository repository;
    private final Organisations organisations;
    private final Clock clock;

    public TaxAuthorityClaims(
            TaxAuthorityGuard guard, MeansRepository repository, Organisations organisations, Clock clock) {
        this.guard = guard;
        this.repository = repository;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** @throws MeansRefused when another means has one of the KvK numbers; then none is claimed */
    void claim(MeansId means, Collection<OrganisationId> places) {
        Set<String> before = guard.of(means).stream().map(Claim::kvkNumber).collect(Collectors.toSet());
        for (String kvkNumber : kvkNumbers(places)) {
            if (!guard.claim(kvkNumber, means, clock.instant())) {
                guard.of(means).stream()
                        .filter(claim -> !before.contains(claim.kvkNumber()))
                        .forEach(guard::release);
                throw new MeansRefused(Reason.TAX_AUTHORITY_EXISTS);
            }
        }
    }

    /** Claims what a means that is, or asks to be, a Belastingdienstmiddel needs. */
    void claim(Means means) {
        List<OrganisationId> places = means.taxAuthorityAt();
        if (!places.isEmpty()) {
            claim(means.id(), places);
        }
    }

    /** Gives back what this means claimed up to that moment and does not need (any more). */
    public void settle(MeansId means, Instant moment) {
        guard.of(means).stream()
                .filter(claim -> !claim.claimedAt().isAfter(moment))
                .forEach(this::settle);
    }

    /** What a crash between claim and save left behind. */
    public void sweep() {
        Instant settled = clock.instant().minus(SETTLING);
        for (Claim claim : guard.uncheckedSince(settled, BATCH)) {
            settle(claim);
            guard.checked(claim, clock.instant().plus(Duration.ofDays(1)));
        }
    }

    private void settle(Claim claim) {
        boolean needed = repository
                .find(claim.means())
                .map(Means::taxAuthorityAt)
                .filter(places -> !places.isEmpty() && kvkNumbers(places).contains(claim.kvkNumber()))
                .isPresent();
        if (!needed) {
            guard.release(claim);
        }
    }

    private Set<String> kvkNumbers(Collection<OrganisationId> places) {
        List<String> ids = places.stream().map(OrganisationId::value).toList();
        Set<String> numbers = organisations.find(ids).values().stream()
                .filter(copy -> ids.contains(copy.id()))
                .map(OrganisationCopy::kvkNumber)
                .collect(Collectors.toSet());
        if (numbers.isEmpty()) {
            throw new NotFound("De organisatie");
        }
        return numbers;
    }
}
