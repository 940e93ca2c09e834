package nl.beheermodule.billing.account.web;

/** What somebody agrees to who gives an account number: shown first, and kept as it was shown. */
final class MandateText {
    static final String SEPA =
            "Ik geef toestemming om de facturen voor eHerkenning af te schrijven van dit rekeningnummer (SEPA-incasso)."
                    + " Ik ben bevoegd om dit namens het bedrijf te doen."
                    + " Ben ik het niet eens met een afschrijving? Dan kan ik mijn bank vragen om het bedrag"
                    + " terug te boeken, binnen de termijn die de bank daarvoor geeft.";

    private MandateText() {}
}
