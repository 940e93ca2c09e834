package nl.beheermodule.means.means.domain;

import java.time.Instant;
import java.time.LocalDate;
import nl.beheermodule.means.means.domain.MeansEvent.MeansConverted;
import nl.beheermodule.means.means.domain.MeansEvent.MeansLevelChanged;
import nl.beheermodule.means.means.domain.MeansEvent.MeansLinked;
import nl.beheermodule.means.means.domain.MeansEvent.MeansRoleChanged;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;
import nl.beheermodule.means.means.domain.MeansState.Active;
import org.jspecify.annotations.Nullable;

/** A mutation comes true: the means is from now on what was asked for. */
final class Effect {
    private final Means means;
    private final Mutation mutation;

    Effect(Means means, Mutation mutation) {
        this.means = means;
        this.mutation = mutation;
    }

    /** At approval: everything but a higher level. The running contract goes on, unless a new one was chosen (R65). */
    MeansEvent take(Decision.Approved approval, LocalDate today, Instant now) {
        Active active = active();
        Integer years = mutation.contractYears();
        LocalDate end = years == null ? active.contractEnd() : today.plusYears(years);
        return become(active.withContract(end, otpNumber(active)), approval, today, now);
    }

    /** A means without a second factor has no device either. */
    private @Nullable String otpNumber(Active active) {
        return mutation.change().secondFactor() == SecondFactor.OTP ? active.otpNumber() : null;
    }

    /** The higher level was activated; a new contract starts on that day (R64). */
    MeansEvent activated(SecondFactor factor, Mutating.Account account, LocalDate readyOn) {
        if (!(mutation.state() instanceof MutationState.AwaitingActivation waiting)) {
            throw new MeansRefused(Reason.NOT_DUE);
        }
        Integer years = mutation.contractYears();
        Proof proof = waiting.activation().proof();
        Active before = active();
        Active active = new Active(
                before.since(),
                account.username(),
                account.otpNumber() == null && factor == SecondFactor.OTP ? before.otpNumber() : account.otpNumber(),
                years == null ? before.contractEnd() : readyOn.plusYears(years),
                proof == null ? before.tokenHash() : proof.tokenHash(),
                before.plannedEnds());
        MeansEvent fact = become(active, waiting.approval(), readyOn, account.readyAt());
        means.agree(means.terms().with(factor));
        return fact;
    }

    private MeansEvent become(Active active, Decision.Approved approval, LocalDate today, Instant now) {
        Terms before = means.terms();
        means.become(active);
        means.agree(means.administering().after(mutation, today));
        MobileNumber mobile = mutation.papers().mobile();
        if (mobile != null) {
            means.completeMobile(mobile);
        }
        means.mutations(means.mutations().with(mutation.now(new MutationState.Effective(approval, now))));
        LocalDate contractEnd = means.ending().contractEnd(today).orElse(active.contractEnd());
        return switch (mutation.change().kind()) {
            case LEVEL_CHANGE ->
                new MeansLevelChanged(
                        means.id(), before.level(), active.withContract(contractEnd, active.otpNumber()), now);
            case ROLE_CHANGE -> new MeansRoleChanged(means.id(), now);
            case LINK -> new MeansLinked(means.id(), mutation.change().added(), contractEnd, now);
            case CONVERSION -> new MeansConverted(means.id(), now);
        };
    }

    private Active active() {
        if (means.state() instanceof Active active) {
            return active;
        }
        throw new MeansRefused(Reason.MUTATION_NOT_ACTIVE);
    }
}
