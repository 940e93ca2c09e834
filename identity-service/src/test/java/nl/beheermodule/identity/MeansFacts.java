package nl.beheermodule.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.PersonDetails;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.SecondFactor;
import nl.beheermodule.contracts.means.MeansEvents.ActivationLetterIssued;
import nl.beheermodule.contracts.means.MeansEvents.ActivationProven;
import nl.beheermodule.contracts.means.MeansEvents.MeansActivated;
import nl.beheermodule.contracts.means.MeansEvents.MeansApproved;
import nl.beheermodule.contracts.means.MeansEvents.MeansEnded;
import nl.beheermodule.contracts.means.MeansEvents.MeansLevelChanged;
import nl.beheermodule.contracts.means.MeansEvents.MeansRequested;

/** What means-service would publish about one means of one person. */
public record MeansFacts(String meansId, String personId, String organisationId, Role role, SecondFactor factor) {
    private static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");

    public MeansRequested requested(String email) {
        return new MeansRequested(
                meansId,
                "ZB-TEST-1234",
                List.of(organisationId),
                personId,
                new PersonDetails("Joris", "van", "Dalen", LocalDate.of(1988, 3, 14), email, "+31612346270"),
                AssuranceLevel.EH3,
                role,
                factor,
                1,
                false,
                null,
                null,
                AT);
    }

    public MeansApproved approved() {
        return new MeansApproved(
                meansId,
                "ZB-TEST-1234",
                List.of(organisationId),
                personId,
                AssuranceLevel.EH3,
                role,
                factor,
                1,
                LocalDate.of(2026, 12, 23),
                AT.plusSeconds(60));
    }

    /** @param tokenHash hex SHA-256 */
    public ActivationProven proven(String tokenHash) {
        return new ActivationProven(
                meansId,
                List.of(organisationId),
                personId,
                AssuranceLevel.EH3,
                factor,
                tokenHash,
                Instant.parse("2036-11-23T09:00:00Z"),
                AT.plusSeconds(120));
    }

    /** For a change of the means, a while after it was activated. */
    public ActivationProven provenLater(String tokenHash) {
        ActivationProven first = proven(tokenHash);
        return new ActivationProven(
                meansId,
                first.organisationIds(),
                personId,
                first.level(),
                factor,
                tokenHash,
                first.setupUntil(),
                AT.plusSeconds(200));
    }

    public ActivationLetterIssued letterIssued() {
        return new ActivationLetterIssued(
                meansId, List.of(organisationId), personId, LocalDate.of(2026, 12, 23), AT.plusSeconds(220));
    }

    /** The same means on another level, approved and proven before. */
    public MeansLevelChanged levelChanged(AssuranceLevel level) {
        return new MeansLevelChanged(
                meansId,
                "ZB-TEST-1234",
                List.of(organisationId),
                personId,
                AssuranceLevel.EH3,
                level,
                role,
                factor,
                null,
                LocalDate.of(2027, 11, 22),
                false,
                AT.plusSeconds(240));
    }

    /** The last means of the organisation, so that it ends too. */
    public MeansEnded ended() {
        return new MeansEnded(meansId, List.of(organisationId), List.of(organisationId), personId, AT.plusSeconds(300));
    }

    public MeansActivated activated(String username) {
        return new MeansActivated(
                meansId,
                "ZB-TEST-1234",
                List.of(organisationId),
                personId,
                username,
                AssuranceLevel.EH3,
                role,
                factor,
                null,
                LocalDate.of(2027, 11, 22),
                false,
                AT.plusSeconds(180));
    }
}
