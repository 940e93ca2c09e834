package nl.beheermodule.contracts.means;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.MutationKind;
import nl.beheermodule.contracts.PersonDetails;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.RoleChangeCause;
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
     * @param taxAuthorityMeans EH3 Belastingdienstmiddel (R66)
     * @param quoteId the quote that was agreed to (R52, R55); absent for a company's first application
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
            boolean taxAuthorityMeans,
            @Nullable String quoteId,
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

    /** Who applied took the application back before it was handled (Q18); it disappears from the overview. */
    record MeansWithdrawn(String meansId, List<String> organisationIds, String personId, Instant at)
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

    /**
     * “Actief” (R81).
     *
     * @param administratorUntil last day of the beheerdersrol, inclusive, Europe/Amsterdam (norm 9); absent when it has no
     *     end, and for a gebruiker
     */
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
            boolean taxAuthorityMeans,
            @Nullable LocalDate administratorUntil,
            Instant at)
            implements MeansEvents {
        /** Without an end of the role. */
        public MeansActivated(
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
                boolean taxAuthorityMeans,
                Instant at) {
            this(
                    meansId,
                    uniqueId,
                    organisationIds,
                    personId,
                    username,
                    level,
                    role,
                    secondFactor,
                    otpNumber,
                    contractEnd,
                    taxAuthorityMeans,
                    null,
                    at);
        }
    }

    /** “Activatie verlopen”: not activated within thirty days (R79). */
    record ActivationExpired(
            String meansId, List<String> organisationIds, String personId, LocalDate activateBy, Instant at)
            implements MeansEvents {}

    /**
     * “Mutatie in behandeling” (R58, Q1): until it is handled no other may be asked for this means.
     *
     * @param mutationId of this change; the means keeps its own id
     * @param level wanted, or the present one when it stays
     * @param role wanted, or the present one when it stays
     * @param secondFactor wanted, or the present one when it stays
     * @param addedOrganisationIds organisations to link (R56, R62); may be empty
     * @param contractYears 1 or 3 when a new contract starts (R64)
     * @param quoteId the quote that was agreed to, when it costs something
     */
    record MutationRequested(
            String meansId,
            List<String> organisationIds,
            String personId,
            String mutationId,
            MutationKind kind,
            AssuranceLevel level,
            Role role,
            SecondFactor secondFactor,
            List<String> addedOrganisationIds,
            boolean taxAuthorityMeans,
            @Nullable Integer contractYears,
            @Nullable String quoteId,
            String requestedBy,
            Instant at)
            implements MeansEvents {}

    /**
     * The employee approved the change. A higher level waits for activation; everything else took effect with it.
     *
     * @param activateBy last day to activate the new level, inclusive; absent when there is nothing to activate
     * @param mobile E.164; the number that came with the change, where none was known (R61, R63)
     */
    record MutationApproved(
            String meansId,
            List<String> organisationIds,
            String personId,
            String mutationId,
            MutationKind kind,
            @Nullable LocalDate activateBy,
            @Nullable String mobile,
            Instant at)
            implements MeansEvents {}

    /** Refused by the employee: everything stays as it was. */
    record MutationRejected(
            String meansId,
            List<String> organisationIds,
            String personId,
            String mutationId,
            MutationKind kind,
            Instant at)
            implements MeansEvents {}

    /** Taken back before it was handled (Q18), or its activation lapsed: everything stays as it was. */
    record MutationWithdrawn(
            String meansId,
            List<String> organisationIds,
            String personId,
            String mutationId,
            MutationKind kind,
            Instant at)
            implements MeansEvents {}

    /**
     * The new level counts from now on (R59–R65, Q8, Q19).
     *
     * @param organisationIds all organisations of the means, those added with it included
     * @param otpNumber serial of the OTP device, when that is the second factor
     * @param contractEnd last day of the contract from now on
     * @param administratorUntil as in {@link MeansActivated}
     */
    record MeansLevelChanged(
            String meansId,
            String uniqueId,
            List<String> organisationIds,
            String personId,
            AssuranceLevel oldLevel,
            AssuranceLevel level,
            Role role,
            SecondFactor secondFactor,
            @Nullable String otpNumber,
            LocalDate contractEnd,
            boolean taxAuthorityMeans,
            @Nullable LocalDate administratorUntil,
            Instant at)
            implements MeansEvents {
        /** Without an end of the role. */
        public MeansLevelChanged(
                String meansId,
                String uniqueId,
                List<String> organisationIds,
                String personId,
                AssuranceLevel oldLevel,
                AssuranceLevel level,
                Role role,
                SecondFactor secondFactor,
                @Nullable String otpNumber,
                LocalDate contractEnd,
                boolean taxAuthorityMeans,
                Instant at) {
            this(
                    meansId,
                    uniqueId,
                    organisationIds,
                    personId,
                    oldLevel,
                    level,
                    role,
                    secondFactor,
                    otpNumber,
                    contractEnd,
                    taxAuthorityMeans,
                    null,
                    at);
        }
    }

    /**
     * Gebruiker became beheerder or the other way round, in every organisation of the means (Q9); or a beheerder is one
     * until another day (norm 9).
     *
     * @param administratorUntil as in {@link MeansActivated}; when the role expired: the day that was its last
     * @param cause absent from before roles expired: a decision
     */
    record MeansRoleChanged(
            String meansId,
            List<String> organisationIds,
            String personId,
            Role role,
            AssuranceLevel level,
            @Nullable LocalDate administratorUntil,
            @Nullable RoleChangeCause cause,
            Instant at)
            implements MeansEvents {
        /** By a decision, without an end of the role. */
        public MeansRoleChanged(
                String meansId,
                List<String> organisationIds,
                String personId,
                Role role,
                AssuranceLevel level,
                Instant at) {
            this(meansId, organisationIds, personId, role, level, null, null, at);
        }
    }

    /**
     * The means may also act for more organisations (R56).
     *
     * @param organisationIds all from now on
     * @param addedOrganisationIds those that are new
     * @param administratorUntil as in {@link MeansActivated}
     */
    record MeansLinked(
            String meansId,
            String uniqueId,
            List<String> organisationIds,
            List<String> addedOrganisationIds,
            String personId,
            AssuranceLevel level,
            Role role,
            SecondFactor secondFactor,
            LocalDate contractEnd,
            @Nullable LocalDate administratorUntil,
            Instant at)
            implements MeansEvents {
        /** Without an end of the role. */
        public MeansLinked(
                String meansId,
                String uniqueId,
                List<String> organisationIds,
                List<String> addedOrganisationIds,
                String personId,
                AssuranceLevel level,
                Role role,
                SecondFactor secondFactor,
                LocalDate contractEnd,
                Instant at) {
            this(
                    meansId,
                    uniqueId,
                    organisationIds,
                    addedOrganisationIds,
                    personId,
                    level,
                    role,
                    secondFactor,
                    contractEnd,
                    null,
                    at);
        }
    }

    /**
     * The means ended for some of its organisations and goes on for the others (R73).
     *
     * @param organisationIds those that remain
     * @param removedOrganisationIds those it ended for
     * @param endedOrganisationIds of the removed: those that ended themselves, because it was their very last means (R77)
     */
    record MeansUnlinked(
            String meansId,
            List<String> organisationIds,
            List<String> removedOrganisationIds,
            List<String> endedOrganisationIds,
            String personId,
            Instant at)
            implements MeansEvents {}

    /** EH3 became EH3 Belastingdienstmiddel, or regular again (R66, R70). */
    record MeansConverted(
            String meansId, List<String> organisationIds, String personId, boolean taxAuthorityMeans, Instant at)
            implements MeansEvents {}

    /**
     * An end is planned (R72).
     *
     * @param organisationIds all organisations of the means
     * @param endingOrganisationIds those it will end for
     * @param endsOn last day on which it may be used, inclusive, Europe/Amsterdam
     */
    record MeansEndScheduled(
            String meansId,
            List<String> organisationIds,
            List<String> endingOrganisationIds,
            String personId,
            LocalDate endsOn,
            Instant at)
            implements MeansEvents {}

    /**
     * The planned end is off (Q18).
     *
     * @param cancelledOrganisationIds those it goes on for; absent in older events
     */
    record MeansEndCancelled(
            String meansId,
            List<String> organisationIds,
            @Nullable List<String> cancelledOrganisationIds,
            String personId,
            Instant at)
            implements MeansEvents {}

    /**
     * The means is no more, for all its organisations; so are its authorizations (R71–R77).
     *
     * @param organisationIds those it ended for
     * @param endedOrganisationIds of these: those that ended themselves, because it was their very last means (R77)
     */
    record MeansEnded(
            String meansId,
            List<String> organisationIds,
            List<String> endedOrganisationIds,
            String personId,
            Instant at)
            implements MeansEvents {}
}
