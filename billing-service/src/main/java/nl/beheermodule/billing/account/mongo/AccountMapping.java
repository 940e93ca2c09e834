package nl.beheermodule.billing.account.mongo;

import nl.beheermodule.billing.account.domain.BillingAccount;
import nl.beheermodule.billing.account.domain.Iban;
import nl.beheermodule.billing.account.domain.Mandate;
import nl.beheermodule.billing.account.domain.UnconfirmedEmail;
import nl.beheermodule.billing.account.mongo.AccountDocument.MandatePart;
import nl.beheermodule.billing.account.mongo.AccountDocument.UnconfirmedPart;
import nl.beheermodule.billing.keys.Seal;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Between the account and its document, in which the account number and the code are sealed. */
record AccountMapping(Seal seal) {
    private static final String IBAN = "iban";
    private static final String CODE = "code";

    AccountDocument document(BillingAccount account) {
        String id = account.organisation().value();
        return new AccountDocument(
                id,
                account.version(),
                part(id, account.mandate()),
                account.invoiceEmail(),
                part(id, account.unconfirmed()),
                account.paymentMethod(),
                account.invoicingMode());
    }

    BillingAccount account(AccountDocument stored) {
        return new BillingAccount(
                new OrganisationId(stored.id()),
                stored.version(),
                mandate(stored.id(), stored.mandate()),
                stored.invoiceEmail(),
                unconfirmed(stored.id(), stored.unconfirmed()),
                stored.paymentMethod(),
                stored.invoicingMode());
    }

    private @Nullable MandatePart part(String id, @Nullable Mandate mandate) {
        return mandate == null
                ? null
                : new MandatePart(
                        mandate.reference(),
                        seal.lock(id, IBAN, mandate.iban().value()),
                        mandate.text(),
                        mandate.agreedBy(),
                        mandate.agreedAt());
    }

    private @Nullable UnconfirmedPart part(String id, @Nullable UnconfirmedEmail sent) {
        return sent == null
                ? null
                : new UnconfirmedPart(sent.email(), seal.lock(id, CODE, sent.code()), sent.until(), sent.tries());
    }

    private @Nullable Mandate mandate(String id, @Nullable MandatePart part) {
        return part == null
                ? null
                : new Mandate(
                        part.reference() == null
                                ? Mandate.reference(new OrganisationId(id), part.agreedAt())
                                : part.reference(),
                        new Iban(seal.open(id, IBAN, part.sealedIban())),
                        part.text(),
                        part.agreedBy(),
                        part.agreedAt());
    }

    private @Nullable UnconfirmedEmail unconfirmed(String id, @Nullable UnconfirmedPart part) {
        return part == null
                ? null
                : new UnconfirmedEmail(
                        part.email(), seal.open(id, CODE, part.sealedCode()), part.until(), part.tries());
    }
}
