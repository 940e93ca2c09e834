package nl.beheermodule.contracts.means;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.PersonDetails;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.SecondFactor;
import nl.beheermodule.contracts.WireEvent;
import org.jspecify.annotations.Nullable;

/** Topic {@code means}: the life of an eHerkenningsmiddel (R53, R75–R82). */
public sealed interface MeansEvents extends WireEvent {
    String meansId();

    @Override
    default String subject() {
        return meansId();
    }

    /**
     * “Wachten op goedkeuring” (R53).
     *
     * @param uniqueId UniekID, as people see it
     * @param organisationIds every organisation it is requested for (R54); the first is the one it is requested from
     * @param requestedBy person id of the beheerder; absent for a company's first application
     * @param contractYears 1 or 3
     */
    record MeansRequested(
            String meansId,
            String uniqueId,
            List<String> organisationIds,
            String personId,
            PersonDetails person,
            AssuranceLevel level,
            Role role,
            SecondFactor secondFactor,
            int contractYears,
            @Nullable String requestedBy,
            Instant at)
            implements MeansEvents {}

    /**
     * “Wachten op activatie”.
     *
     * @param activateBy last day on which it may be activated, inclusive, Europe/Amsterdam (R79, Q10)
     */
    record MeansApproved(
            String meansId,
            String uniqueId,
            List<String> organisationIds,
            String personId,
            AssuranceLevel level,
            Role role,
            SecondFactor secondFactor,
            int contractYears,
            LocalDate activateBy,
            Instant at)
            implements MeansEvents {}

    /** The application was refused; it disappears from the overview and may be made anew (R82). */
    record MeansRejected(String meansId, List<String> organisationIds, String personId, Instant at)
            implements MeansEvents {}

    /** An activation letter with a one-time code was handed to the printer; the code itself is never in an event. */
    record ActivationLetterIssued(
            String meansId, List<String> organisationIds, String personId, LocalDate activateBy, Instant at)
            implements MeansEvents {}

    /**
     * The holder proved both the letter's code and the code from the e-mail, and may now set up the account.
     *
     * @param setupTokenHash hex SHA-256 of the secret the holder's browser keeps; who shows it may set up the account
     * @param setupUntil until when it may be used
     */
    record ActivationProven(
            String meansId,
            List<String> organisationIds,
            String personId,
            AssuranceLevel level,
            SecondFactor secondFactor,
            String setupTokenHash,
            Instant setupUntil,
            Instant at)
            implements MeansEvents {}

    /** “Actief” (R81). */
    record MeansActivated(
            String meansId,
            String uniqueId,
            List<String> organisationIds,
            String personId,
            String username,
            AssuranceLevel level,
            Role role,
            SecondFactor secondFactor,
            @Nullable String otpNumber,
            LocalDate contractEnd,
            Instant at)
            implements MeansEvents {}

    /** “Activatie verlopen”: not activated within thirty days (R79). */
    record ActivationExpired(
            String meansId, List<String> organisationIds, String personId, LocalDate activateBy, Instant at)
            implements MeansEvents {}
}
