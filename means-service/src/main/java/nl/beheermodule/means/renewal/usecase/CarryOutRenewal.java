package nl.beheermodule.means.renewal.usecase;

import java.time.Clock;
import java.util.Optional;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansRefused;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.Role;
import nl.beheermodule.means.means.usecase.RenewRole;
import nl.beheermodule.means.renewal.domain.Renewal;
import nl.beheermodule.means.renewal.domain.RenewalId;
import nl.beheermodule.means.renewal.domain.RenewalRepository;
import nl.beheermodule.means.renewal.domain.RenewalState.Approved;
import nl.beheermodule.means.renewal.domain.RenewalState.Open;
import nl.beheermodule.means.renewal.domain.RenewalState.Rejected;
import nl.beheermodule.platform.mail.Mail;
import nl.beheermodule.platform.mail.Postbox;
import nl.beheermodule.platform.time.Amsterdam;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives the new period, and tells by e-mail what was decided (R82, norm 3). */
@Component
public final class CarryOutRenewal {
    private static final Logger LOG = LoggerFactory.getLogger(CarryOutRenewal.class);

    private final RenewalRepository repository;
    private final MeansRepository allMeans;
    private final RenewRole renewRole;
    private final Postbox postbox;
    private final Clock clock;

    public CarryOutRenewal(
            RenewalRepository repository, MeansRepository allMeans, RenewRole renewRole, Postbox postbox, Clock clock) {
        this.repository = repository;
        this.allMeans = allMeans;
        this.renewRole = renewRole;
        this.postbox = postbox;
        this.clock = clock;
    }

    /** What is due of it: first the period, then the e-mail. */
    public void carryOut(RenewalId id) {
        repository.find(id).ifPresent(renewal -> {
            if (renewal.state() instanceof Approved approved && !approved.carriedOut()) {
                role(renewal);
            } else {
                mail(renewal);
            }
        });
    }

    /** The period counts from the day of the decision, whenever it is carried out; so twice is once. */
    void role(Renewal renewal) {
        if (renewal.state() instanceof Approved approved) {
            try {
                renewRole.renew(approved.means(), Amsterdam.dayOf(approved.at()));
            } catch (MeansRefused endedMeanwhile) {
                LOG.warn("Renewal {} came too late: {}", renewal.id().value(), endedMeanwhile.getMessage());
            }
            repository.save(renewal.carriedOut());
        }
    }

    /** What is refused is tried again later, for a day; one that is refused does not keep the other. */
    private void mail(Renewal renewal) {
        Renewal started = renewal.startMail(clock.instant());
        Renewal claimed = repository.save(started);
        if (started.mailIsGivenUp()) {
            LOG.warn(
                    "Not everybody could be mailed about renewal {}; it is given up",
                    renewal.id().value());
            return;
        }
        Renewal told = switch (claimed.state()) {
            case Approved approved -> approvedTold(claimed, approved);
            case Rejected rejected -> rejectedTold(claimed, rejected);
            case Open _ -> claimed;
        };
        repository.save(told);
    }

    private Renewal rejectedTold(Renewal claimed, Rejected rejected) {
        return sent(claimed, RenewalMail.rejected(claimed.form(), rejected.reason())) ? claimed.mailSent() : claimed;
    }

    private Renewal approvedTold(Renewal claimed, Approved approved) {
        Optional<Means> renewed =
                allMeans.find(approved.means()).filter(means -> means.terms().role() == Role.ADMINISTRATOR);
        if (renewed.isEmpty()) {
            return claimed.mailSent();
        }
        Renewal told = claimed;
        if (!approved.askerTold() && sent(told, RenewalMail.approved(told.form(), renewed.get()))) {
            told = repository.save(told.askerTold());
        }
        if (!approved.holderTold() && sent(told, RenewalMail.toHolder(renewed.get()))) {
            told = repository.save(told.holderTold());
        }
        boolean all = told.state() instanceof Approved now && now.askerTold() && now.holderTold();
        return all ? told.mailSent() : told;
    }

    private boolean sent(Renewal renewal, Mail mail) {
        try {
            postbox.send(mail);
            return true;
        } catch (Postbox.NotSent refused) {
            // what the mail server says may hold the address
            LOG.info(
                    "An e-mail about renewal {} was not sent; again later",
                    renewal.id().value());
            return false;
        }
    }
}
