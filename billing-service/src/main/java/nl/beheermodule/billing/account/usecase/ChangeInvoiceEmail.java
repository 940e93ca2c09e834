package nl.beheermodule.billing.account.usecase;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import nl.beheermodule.billing.account.domain.BillingAccount;
import nl.beheermodule.billing.account.domain.BillingDetailsChanged;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.platform.mail.Mail;
import nl.beheermodule.platform.mail.Postbox;
import org.springframework.stereotype.Component;

/** Another factuur e-mailadres (R32): it counts when the code that was mailed there came back. */
@Component
public class ChangeInvoiceEmail {
    private final ChangeAccount accounts;
    private final Postbox postbox;
    private final RandomGenerator chance;
    private final Clock clock;

    ChangeInvoiceEmail(ChangeAccount accounts, Postbox postbox, RandomGenerator chance, Clock clock) {
        this.accounts = accounts;
        this.postbox = postbox;
        this.chance = chance;
        this.clock = clock;
    }

    /** @throws Postbox.NotSent when the mail server did not take it: to be asked again */
    public BillingAccount propose(OrganisationId organisation, String email) {
        String code = "%06d".formatted(chance.nextInt(1_000_000));
        BillingAccount account = accounts.change(organisation, found -> {
            found.proposeInvoiceEmail(email, code, clock.instant());
            return Optional.empty();
        });
        postbox.send(mail(email, code));
        return account;
    }

    /** @throws CodeWrong after the wrong code was counted */
    public BillingAccount confirm(OrganisationId organisation, String code) {
        AtomicBoolean right = new AtomicBoolean();
        BillingAccount account = accounts.change(organisation, found -> {
            Optional<BillingDetailsChanged> fact = found.confirmInvoiceEmail(code.strip(), clock.instant());
            right.set(fact.isPresent());
            return fact;
        });
        if (!right.get()) {
            throw new CodeWrong();
        }
        return account;
    }

    private static Mail mail(String to, String code) {
        return new Mail(to, "Bevestig het factuur e-mailadres", """
                Geachte heer, mevrouw,

                Iemand van uw bedrijf wil de facturen voor eHerkenning op dit e-mailadres ontvangen. De code is:

                %s

                De code is 15 minuten geldig. Vul de code in op het scherm waar u het e-mailadres heeft gewijzigd.
                Heeft u hier niet om gevraagd? Dan hoeft u niets te doen.

                Met vriendelijke groet,
                Beheermodule eHerkenning
                """.formatted(code));
    }

    public static final class CodeWrong extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
