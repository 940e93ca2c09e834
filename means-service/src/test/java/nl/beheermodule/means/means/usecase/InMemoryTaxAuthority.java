package nl.beheermodule.means.means.usecase;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.TaxAuthorityGuard;

/** Keeps claims in memory, with the same compare-and-set as the database. */
final class InMemoryTaxAuthority implements TaxAuthorityGuard {
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, Instant> checks = new HashMap<>();

    @Override
    public synchronized boolean claim(String kvkNumber, MeansId means, Instant now) {
        Claim held = claims.get(kvkNumber);
        if (held != null && !held.means().equals(means)) {
            return false;
        }
        claims.put(kvkNumber, new Claim(kvkNumber, means, now));
        checks.put(kvkNumber, now);
        return true;
    }

    @Override
    public synchronized void release(Claim claim) {
        claims.remove(claim.kvkNumber(), claim);
    }

    @Override
    public synchronized List<Claim> of(MeansId means) {
        return claims.values().stream()
                .filter(claim -> claim.means().equals(means))
                .toList();
    }

    @Override
    public synchronized List<Claim> uncheckedSince(Instant moment, int atMost) {
        return claims.values().stream()
                .filter(claim ->
                        !checks.getOrDefault(claim.kvkNumber(), Instant.MIN).isAfter(moment))
                .toList();
    }

    @Override
    public synchronized void checked(Claim claim, Instant now) {
        checks.put(claim.kvkNumber(), now);
    }
}
