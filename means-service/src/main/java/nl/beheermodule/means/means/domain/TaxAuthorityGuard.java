package nl.beheermodule.means.means.domain;

import java.time.Instant;
import java.util.List;

/** Who has the one Belastingdienstmiddel of a KvK number (R67), also while it is only asked for. */
public interface TaxAuthorityGuard {
    /** @param claimedAt the last time it was claimed */
    record Claim(String kvkNumber, MeansId means, Instant claimedAt) {}

    /** @return whether it is this means' now; claiming again renews the claim */
    boolean claim(String kvkNumber, MeansId means, Instant now);

    /** Gives back this very claim; one that was renewed since stays. */
    void release(Claim claim);

    List<Claim> of(MeansId means);

    /** Claims that were not looked after since. */
    List<Claim> uncheckedSince(Instant moment, int atMost);

    void checked(Claim claim, Instant now);
}
