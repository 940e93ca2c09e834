package nl.beheermodule.authorization.decision.domain;

import static nl.beheermodule.authorization.Korenschoof.BAKERY;
import static nl.beheermodule.authorization.Korenschoof.NOW;
import static nl.beheermodule.authorization.Korenschoof.TODAY;
import static nl.beheermodule.authorization.Korenschoof.means;
import static nl.beheermodule.authorization.Korenschoof.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.beheermodule.authorization.authorization.domain.Authorization;
import nl.beheermodule.authorization.authorization.domain.Grant;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.Ground.Path;
import nl.beheermodule.authorization.decision.domain.Facts.Candidate;
import nl.beheermodule.authorization.known.domain.KnownMeans;

/** Whatever is granted, revoked or swept up, and whenever: these always hold. */
class DecidingPropertyTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Property
    void yes_exactly_while_granted_not_ended_not_revoked_and_at_the_level(
            @ForAll AssuranceLevel held,
            @ForAll AssuranceLevel asked,
            @ForAll @IntRange(min = 1, max = 1826) int days,
            @ForAll @LongRange(min = 0, max = 200_000_000) long revokedAfterSeconds,
            @ForAll boolean revoked,
            @ForAll boolean swept,
            @ForAll @LongRange(min = 0, max = 200_000_000_000L) long askedAfterMillis) {
        LocalDate end = TODAY.plusDays(days);
        Instant now = NOW.plusMillis(askedAfterMillis);
        Instant revokedAt = NOW.plusSeconds(revokedAfterSeconds);
        boolean revokes = revoked && !revokedAt.isAfter(now) && day(revokedAt).compareTo(end) <= 0;

        Decision decision = decide(held, asked, end, revokes ? revokedAt : Instant.MAX, swept, now);

        boolean ended = day(now).isAfter(end);
        boolean isFinal = revokes && !now.isBefore(revokedAt.plusSeconds(3));
        assertThat(decision.allowed()).isEqualTo(!ended && !isFinal && held.ordinal() >= asked.ordinal());
    }

    @Example
    void the_property_sees_both_answers() {
        assertThat(decide(AssuranceLevel.EH3, AssuranceLevel.EH3, TODAY.plusDays(1), Instant.MAX, true, NOW)
                        .allowed())
                .isTrue();
        assertThat(decide(AssuranceLevel.EH3, AssuranceLevel.EH4, TODAY.plusDays(1), Instant.MAX, true, NOW)
                        .allowed())
                .isFalse();
    }

    private static Decision decide(
            AssuranceLevel held, AssuranceLevel asked, LocalDate end, Instant revokedAt, boolean swept, Instant now) {
        KnownMeans means = means("m-anna", held);
        CatalogueService service = service(1, asked);
        Grant grant = Grant.of(BAKERY, means, service);
        Authorization authorization = Authorization.ungranted(grant);
        authorization.grant(grant, end, NOW);
        if (revokedAt.isBefore(Instant.MAX)) {
            authorization.revoke(revokedAt);
        }
        if (swept) {
            authorization.endIfDue(now);
        }
        return Deciding.decide(
                new Facts(means, service, List.of(new Candidate(BAKERY, Path.OWN, authorization.state()))), now);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, AMSTERDAM);
    }
}
