package nl.beheermodule.billing.directdebit.pain;

import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.billing.directdebit.domain.BatchId;
import nl.beheermodule.billing.directdebit.domain.DirectDebit;
import nl.beheermodule.billing.directdebit.domain.Sequence;
import nl.beheermodule.billing.supplier.Supplier;
import org.jspecify.annotations.Nullable;
import org.kapott.hbci.sepa.jaxb.pain_008_001_08.AccountIdentification4Choice;
import org.kapott.hbci.sepa.jaxb.pain_008_001_08.ActiveOrHistoricCurrencyAndAmount;
import org.kapott.hbci.sepa.jaxb.pain_008_001_08.BranchAndFinancialInstitutionIdentification6;
import org.kapott.hbci.sepa.jaxb.pain_008_001_08.CashAccount38;
import org.kapott.hbci.sepa.jaxb.pain_008_001_08.ChargeBearerType1Code;
import org.kapott.hbci.sepa.jaxb.pain_008_001_08.DirectDebitTransaction10;
import org.kapott.hbci.sepa.jaxb.pain_008_001_08.DirectDebitTransactionInformation23;
import org.kapott.hbci.sepa.jaxb.pain_008_001_08.FinancialInstitutionIdentification18;
import org.kapott.hbci.sepa.jaxb.pain_008_001_08.GenericFinancialIdentification1;
import org.kapott.hbci.sepa.jaxb.pain_008_001_08.GenericPersonIdentification1;
import org.kapott.hbci.sepa.jaxb.pain_008_001_08.LocalInstrument2Choice;
import org.kapott.hbci.sepa.jaxb.pain_008_001_08.MandateRelatedInformation14;
import org.kapott.hbci.sepa.jaxb.pain_008_001_08.Party38Choice;
import org.kapott.hbci.sepa.jaxb.pain_008_001_08.PartyIdentification135;
import org.kapott.hbci.sepa.jaxb.pain_008_001_08.PaymentIdentification6;
import org.kapott.hbci.sepa.jaxb.pain_008_001_08.PaymentInstruction29;
import org.kapott.hbci.sepa.jaxb.pain_008_001_08.PaymentMethod2Code;
import org.kapott.hbci.sepa.jaxb.pain_008_001_08.PaymentTypeInformation29;
import org.kapott.hbci.sepa.jaxb.pain_008_001_08.PersonIdentification13;
import org.kapott.hbci.sepa.jaxb.pain_008_001_08.PersonIdentificationSchemeName1Choice;
import org.kapott.hbci.sepa.jaxb.pain_008_001_08.RemittanceInformation16;
import org.kapott.hbci.sepa.jaxb.pain_008_001_08.SequenceType3Code;
import org.kapott.hbci.sepa.jaxb.pain_008_001_08.ServiceLevel8Choice;

/** The part of the message that is collected on one day with one kind of sequence. */
record Payments(Supplier supplier, Scheme scheme, BatchId batch) {
    private static final String SEPA = "SEPA";
    private static final String EURO = "EUR";
    private static final String UNKNOWN_BANK = "NOTPROVIDED";

    PaymentInstruction29 of(int number, LocalDate day, Sequence sequence, List<DirectDebit> debits) {
        PaymentInstruction29 payments = new PaymentInstruction29();
        payments.setPmtInfId(batch.value() + "-" + number);
        payments.setPmtMtd(PaymentMethod2Code.DD);
        payments.setBtchBookg(true);
        payments.setNbOfTxs(Integer.toString(debits.size()));
        payments.setCtrlSum(Pain008.sum(debits));
        payments.setPmtTpInf(type(sequence));
        payments.setReqdColltnDt(Texts.day(day));
        payments.setCdtr(Texts.party(supplier.name()));
        payments.setCdtrAcct(account(supplier.iban()));
        payments.setCdtrAgt(bank(supplier.bic()));
        payments.setChrgBr(ChargeBearerType1Code.SLEV);
        payments.setCdtrSchmeId(creditor());
        debits.forEach(debit -> payments.getDrctDbtTxInf().add(transaction(debit)));
        return payments;
    }

    private PaymentTypeInformation29 type(Sequence sequence) {
        PaymentTypeInformation29 type = new PaymentTypeInformation29();
        ServiceLevel8Choice level = new ServiceLevel8Choice();
        level.setCd(SEPA);
        type.getSvcLvl().add(level);
        LocalInstrument2Choice instrument = new LocalInstrument2Choice();
        instrument.setCd(scheme.name());
        type.setLclInstrm(instrument);
        type.setSeqTp(
                switch (sequence) {
                    case FIRST -> SequenceType3Code.FRST;
                    case RECURRING -> SequenceType3Code.RCUR;
                });
        return type;
    }

    /** Incassant-ID. */
    private PartyIdentification135 creditor() {
        PersonIdentificationSchemeName1Choice sepa = new PersonIdentificationSchemeName1Choice();
        sepa.setPrtry(SEPA);
        GenericPersonIdentification1 id = new GenericPersonIdentification1();
        id.setId(supplier.creditorId());
        id.setSchmeNm(sepa);
        PersonIdentification13 whole = new PersonIdentification13();
        whole.getOthr().add(id);
        Party38Choice choice = new Party38Choice();
        choice.setPrvtId(whole);
        PartyIdentification135 creditor = new PartyIdentification135();
        creditor.setId(choice);
        return creditor;
    }

    private static DirectDebitTransactionInformation23 transaction(DirectDebit debit) {
        DirectDebitTransactionInformation23 transaction = new DirectDebitTransactionInformation23();
        PaymentIdentification6 id = new PaymentIdentification6();
        id.setEndToEndId(debit.invoiceNumber());
        transaction.setPmtId(id);
        ActiveOrHistoricCurrencyAndAmount amount = new ActiveOrHistoricCurrencyAndAmount();
        amount.setValue(debit.amount().euros());
        amount.setCcy(EURO);
        transaction.setInstdAmt(amount);
        MandateRelatedInformation14 mandate = new MandateRelatedInformation14();
        mandate.setMndtId(debit.mandateReference());
        mandate.setDtOfSgntr(Texts.day(debit.signedOn()));
        DirectDebitTransaction10 about = new DirectDebitTransaction10();
        about.setMndtRltdInf(mandate);
        transaction.setDrctDbtTx(about);
        transaction.setDbtrAgt(bank(null));
        transaction.setDbtr(Texts.party(debit.debtor()));
        transaction.setDbtrAcct(account(debit.iban().value()));
        RemittanceInformation16 remittance = new RemittanceInformation16();
        remittance.getUstrd().add("Factuur " + debit.invoiceNumber() + " eHerkenning");
        transaction.setRmtInf(remittance);
        return transaction;
    }

    private static CashAccount38 account(String iban) {
        AccountIdentification4Choice id = new AccountIdentification4Choice();
        id.setIBAN(iban);
        CashAccount38 account = new CashAccount38();
        account.setId(id);
        return account;
    }

    /** The bank finds the BIC by the IBAN. */
    private static BranchAndFinancialInstitutionIdentification6 bank(@Nullable String bic) {
        FinancialInstitutionIdentification18 id = new FinancialInstitutionIdentification18();
        if (bic == null || bic.isBlank()) {
            GenericFinancialIdentification1 unknown = new GenericFinancialIdentification1();
            unknown.setId(UNKNOWN_BANK);
            id.setOthr(unknown);
        } else {
            id.setBICFI(bic);
        }
        BranchAndFinancialInstitutionIdentification6 bank = new BranchAndFinancialInstitutionIdentification6();
        bank.setFinInstnId(id);
        return bank;
    }
}
