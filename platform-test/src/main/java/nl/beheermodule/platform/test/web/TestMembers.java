package nl.beheermodule.platform.test.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.SecondFactor;
import nl.beheermodule.contracts.means.MeansEvents.MeansActivated;
import nl.beheermodule.platform.access.Memberships;
import nl.beheermodule.platform.test.kafka.TestEvents;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** Makes people members of organisations the way it really happens: by the event that their means became active. */
public final class TestMembers {
    private final TestEvents events;
    private final Memberships memberships;
    private final Clock clock;

    public TestMembers(TestEvents events, Memberships memberships, Clock clock) {
        this.events = events;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** @return the token of a new beheerder at EH3 of that organisation */
    public Tokens administrator(String organisationId) {
        return member("p-" + UUID.randomUUID(), List.of(organisationId), Role.ADMINISTRATOR, AssuranceLevel.EH3);
    }

    /** @return the token of a new gebruiker at EH3 of that organisation */
    public Tokens user(String organisationId) {
        return member("p-" + UUID.randomUUID(), List.of(organisationId), Role.USER, AssuranceLevel.EH3);
    }

    /** @return the token of a new beheerder at EH3 whose role ends after that day (norm 9) */
    public Tokens administratorUntil(LocalDate lastDay, String organisationId) {
        String personId = "p-" + UUID.randomUUID();
        return member(personId, List.of(organisationId), Role.ADMINISTRATOR, AssuranceLevel.EH3, lastDay);
    }

    public Tokens member(String personId, List<String> organisationIds, Role role, AssuranceLevel level) {
        return member(personId, organisationIds, role, level, null);
    }

    /** @param administratorUntil last day of the beheerdersrol (norm 9) */
    public Tokens member(
            String personId,
            List<String> organisationIds,
            Role role,
            AssuranceLevel level,
            @Nullable LocalDate administratorUntil) {
        String meansId = "m-of-" + personId;
        events.publish(
                5,
                new MeansActivated(
                        meansId,
                        "ZB-TEST-" + Math.floorMod(personId.hashCode(), 10_000),
                        organisationIds,
                        personId,
                        "user." + personId,
                        level,
                        role,
                        SecondFactor.OTP,
                        null,
                        LocalDate.of(2029, 11, 23),
                        false,
                        administratorUntil,
                        clock.instant()));
        organisationIds.forEach(organisationId -> Awaitility.await("membership of " + organisationId)
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> memberships.of(personId, organisationId).isPresent()));
        return Tokens.person(personId);
    }
}
