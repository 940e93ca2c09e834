package nl.beheermodule.means.overview;

import java.time.LocalDate;
import java.util.function.Function;
import nl.beheermodule.means.means.domain.AssuranceLevel;
import nl.beheermodule.means.means.domain.Holder;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansState;
import nl.beheermodule.means.means.domain.MeansState.ActivationLapsed;
import nl.beheermodule.means.means.domain.MeansState.Active;
import nl.beheermodule.means.means.domain.MeansState.AwaitingActivation;
import nl.beheermodule.means.means.domain.MeansStatus;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.Role;
import nl.beheermodule.means.means.domain.SecondFactor;
import org.jspecify.annotations.Nullable;

/**
 * One line of the overview.
 *
 * @param secondFactorNumber masked mobile number, or serial of the OTP device
 * @param taxAuthorityMeans EH3 Belastingdienstmiddel (R66)
 * @param self “dit ben jij” (R36)
 * @param contractEnd last day of the running contract
 * @param administratorUntil last day of the beheerdersrol (norm 9), also when it is over; absent when it has no end
 * @param activateBy last day to activate, or the one that was missed (R79, R80)
 */
record MeansRow(
        String meansId,
        String uniqueId,
        String personId,
        String name,
        String surname,
        String email,
        Role role,
        AssuranceLevel level,
        SecondFactor secondFactor,
        @Nullable String secondFactorNumber,
        MeansStatus status,
        boolean taxAuthorityMeans,
        boolean self,
        boolean mutationPending,
        @Nullable MutationView mutation,
        @Nullable LocalDate activateBy,
        @Nullable PlannedEndView plannedEnd,
        @Nullable LocalDate contractEnd,
        @Nullable LocalDate administratorUntil) {

    static MeansRow of(
            Means means,
            OrganisationId at,
            @Nullable String viewer,
            LocalDate today,
            Function<OrganisationId, @Nullable String> names) {
        MutationView mutation = MutationView.of(means, names);
        Holder holder = means.holder();
        String person = means.file().person().value();
        return new MeansRow(
                means.id().value(),
                means.file().uniqueId().value(),
                person,
                holder.name(),
                holder.surname(),
                holder.email(),
                means.terms().role(),
                means.terms().level(),
                means.terms().secondFactor(),
                numberOf(means),
                MeansStatus.of(means.state()),
                means.terms().isTaxAuthorityMeans(),
                person.equals(viewer),
                mutation != null,
                mutation,
                activateBy(means.state()),
                PlannedEndView.of(means, at, names),
                means.ending().contractEnd(today).orElse(null),
                means.terms().administratorUntil());
    }

    private static @Nullable String numberOf(Means means) {
        return switch (means.terms().secondFactor()) {
            case NONE -> null;
            case SMS ->
                means.holder().mobile() == null ? null : means.holder().mobile().masked();
            case OTP -> means.state() instanceof Active active ? active.otpNumber() : null;
        };
    }

    private static @Nullable LocalDate activateBy(MeansState state) {
        return switch (state) {
            case AwaitingActivation waiting -> waiting.deadline().day();
            case ActivationLapsed lapsed -> lapsed.deadline().day();
            case MeansState.AwaitingApproval _, Active _, MeansState.Rejected _, MeansState.Ended _ -> null;
        };
    }
}
