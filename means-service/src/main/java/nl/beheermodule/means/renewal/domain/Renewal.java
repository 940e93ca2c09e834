package nl.beheermodule.means.renewal.domain;

import java.time.Instant;
import java.util.Optional;
import nl.beheermodule.means.means.domain.Delivery;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.renewal.domain.RenewalRefused.Reason;
import nl.beheermodule.means.renewal.domain.RenewalState.Approved;
import nl.beheermodule.means.renewal.domain.RenewalState.Open;
import nl.beheermodule.means.renewal.domain.RenewalState.Rejected;

/**
 * A request to renew a beheerdersrol, from the public form (norm 9). It is no mutation of a means: anybody may fill in the
 * form, so nothing may hang on it until a medewerker decided.
 */
public record Renewal(RenewalId id, long version, RenewalForm form, Instant requestedAt, RenewalState state) {

    public static Renewal asked(RenewalId id, RenewalForm form, Instant now) {
        return new Renewal(id, 0, form, now, new Open());
    }

    /** @param means one of those that the form can mean */
    public Renewal approve(MeansId means, String employee, Instant now) {
        requireOpen();
        return now(new Approved(means, employee, now, false, false, false, new Delivery.Due(now)));
    }

    /** @param reason goes to the wettelijk vertegenwoordiger by e-mail (R82) */
    public Renewal reject(String employee, String reason, Instant now) {
        requireOpen();
        return now(new Rejected(employee, now, reason, new Delivery.Due(now)));
    }

    private void requireOpen() {
        if (!(state instanceof Open)) {
            throw new RenewalRefused(Reason.ALREADY_DECIDED);
        }
    }

    /** The means has its new period. */
    public Renewal carriedOut() {
        return state instanceof Approved approved ? now(approved.done()) : this;
    }

    /** The wettelijk vertegenwoordiger has his e-mail. */
    public Renewal askerTold() {
        return state instanceof Approved approved ? now(approved.toldAsker()) : this;
    }

    /** The holder has his (norm 3). */
    public Renewal holderTold() {
        return state instanceof Approved approved ? now(approved.toldHolder()) : this;
    }

    /** Claims the e-mails about the decision, or gives them up. */
    public Renewal startMail(Instant now) {
        if (workDue().filter(due -> !due.isAfter(now)).isEmpty()) {
            throw new RenewalRefused(Reason.NOT_DUE);
        }
        return switch (state) {
            case Open _ -> this;
            case Approved approved -> mail(approved.mail().attempt(now));
            case Rejected rejected -> mail(rejected.mail().attempt(now));
        };
    }

    public boolean mailIsGivenUp() {
        return switch (state) {
            case Open _ -> false;
            case Approved approved -> approved.mail() instanceof Delivery.GivenUp;
            case Rejected rejected -> rejected.mail() instanceof Delivery.GivenUp;
        };
    }

    public Renewal mailSent() {
        return mail(new Delivery.Done());
    }

    private Renewal mail(Delivery delivery) {
        return switch (state) {
            case Open _ -> throw new RenewalRefused(Reason.NOT_DUE);
            case Approved approved -> now(approved.with(delivery));
            case Rejected rejected -> now(rejected.with(delivery));
        };
    }

    /** Since when a period is to be given or an e-mail to be sent. */
    public Optional<Instant> workDue() {
        return switch (state) {
            case Open _ -> Optional.empty();
            case Approved approved -> approved.carriedOut() ? approved.mail().workDue() : Optional.of(approved.at());
            case Rejected rejected -> rejected.mail().workDue();
        };
    }

    private Renewal now(RenewalState next) {
        return new Renewal(id, version, form, requestedAt, next);
    }
}
