package nl.beheermodule.means.means.web;

import nl.beheermodule.means.means.domain.MeansRefused.Reason;
import nl.beheermodule.means.overview.Allowed;

/**
 * What a person reads when a rule says no.
 *
 * @param field of the request that can be corrected; empty when it is not about a field
 */
record Refusal(String slug, String field, String sentence) {
    static final String LAST_ADMINISTRATOR = Allowed.LAST_ADMINISTRATOR;

    static Refusal of(Reason reason) {
        return switch (reason) {
            case LEVEL_ABOVE_OWN ->
                rule("level-above-own", "U kunt geen middel aanvragen op een hoger niveau dan uw eigen middel.");
            case NOT_ADMINISTRATOR_THERE ->
                rule("not-administrator-there", "U bent niet van alle gekozen organisaties beheerder.");
            case DOCUMENT_MISSING ->
                field("identityDocument", "Voor dit niveau en deze rol is een identiteitsbewijs nodig.");
            case DOCUMENT_NOT_ASKED ->
                field(
                        "identityDocument",
                        "Op niveau EH2 vragen wij van een reguliere gebruiker geen identiteitsbewijs.");
            case SIDES_WRONG ->
                field(
                        "identityDocument.scanIds",
                        "Voeg van een paspoort één bestand toe. Voeg van een ander document de voorkant en achterkant"
                                + " toe, als één bestand of als twee.");
            case DOCUMENT_EXPIRED ->
                field("identityDocument.expiresOn", "Dit document is verlopen. Gebruik een geldig document.");
            case SCAN_UNKNOWN ->
                field("identityDocument.scanIds", "Het bestand is niet gevonden. Voeg het opnieuw toe.");
            case IDENTIFICATION_ADDRESS_MISSING ->
                field(
                        "identificationAddress",
                        "Geef een adres op waar de gebruiker overdag goed bereikbaar is voor de identificatie.");
            case SECOND_FACTOR_MISSING ->
                field("secondFactor", "Kies een tweede factor: een OTP device of SMS. Die is nodig vanaf niveau EH2+.");
            case SECOND_FACTOR_NOT_ASKED -> field("secondFactor", "Op niveau EH2 is er geen tweede factor.");
            case MOBILE_MISSING -> field("mobile", "Vul het mobiele nummer in. Dat is nodig voor SMS.");
            case CONTRACT_YEARS_WRONG -> field("contractYears", "Kies een abonnement van 1 of 3 jaar.");
            case BORN_IN_THE_FUTURE -> field("dateOfBirth", "De geboortedatum moet in het verleden liggen.");
            case ALREADY_DECIDED ->
                rule(
                        "already-decided",
                        "Een collega heeft deze aanvraag al behandeld. Ververs de lijst met aanvragen.");
            case HANDLED_BY_COLLEAGUE ->
                rule(
                        "handled-by-colleague",
                        "Deze aanvraag is in behandeling bij een collega. Neem de aanvraag eerst over.");
            case NOT_HANDLING ->
                rule("not-handling", "Neem deze aanvraag eerst in behandeling om het identiteitsbewijs te bekijken.");
            case NO_LETTER_NOW -> rule("no-letter-now", Allowed.NO_LETTER_NOW);
            case ACTIVATION_EXPIRED ->
                rule(
                        "activation-expired",
                        "De tijd om het middel te activeren is voorbij. Vraag uw beheerder om een nieuwe brief.");
            case LETTER_LOCKED ->
                rule(
                        "too-many-attempts",
                        "De code is te vaak geprobeerd en werkt niet meer. Vraag uw beheerder om een nieuwe brief.");
            case EMAIL_CODE_EXPIRED ->
                rule("email-code-expired", "De validatiecode is verlopen. Begin opnieuw met de code uit de brief.");
            case EMAIL_CODE_LOCKED ->
                rule(
                        "email-code-locked",
                        "De validatiecode is te vaak fout ingevuld. Begin opnieuw met de code uit de brief.");
            case ALREADY_HANDLED ->
                rule("already-decided", "Deze aanvraag is al behandeld. U kunt de aanvraag niet meer intrekken.");
            case NOT_APPROVED -> rule("not-approved", Allowed.NOT_APPROVED);
            case NOT_ACTIVE ->
                rule("not-active", "Dit middel is nog niet actief. U kunt het alleen per direct opzeggen.");
            case ALREADY_ENDED -> rule("already-ended", "Dit middel is al beëindigd.");
            case END_TOO_EARLY -> field("date", "Kies een datum vanaf morgen.");
            case END_TOO_LATE -> field("date", "Kies een datum die maximaal 5 jaar in de toekomst ligt.");
            case NO_TERMINATION -> rule("no-termination", "Er is geen opzegging gepland.");
            case NOT_YOUR_ORGANISATION ->
                rule(
                        "not-your-organisation",
                        "U bent niet van alle gekozen organisaties beheerder, of het middel hoort daar niet bij.");
            case LAST_ADMINISTRATOR -> rule("last-administrator", LAST_ADMINISTRATOR);
            case CONFIRM_ORGANISATION_END ->
                rule(
                        "confirm-organisation-end",
                        "Dit is het laatste middel van dit bedrijf. Als u het opzegt, stopt eHerkenning voor het hele"
                                + " bedrijf. Bevestig dat u dit wilt.");
            case ORGANISATION_ENDING ->
                rule("organisation-ending", "eHerkenning is voor dit bedrijf opgezegd. U kunt niets meer toevoegen.");
            case ORGANISATION_BUSY ->
                rule("organisation-busy", "Iemand anders wijzigt nu ook de beheerders. Probeer het opnieuw.");
            case MUTATION_PENDING -> rule("mutation-pending", Allowed.MUTATION_PENDING);
            case MUTATION_NOT_ACTIVE -> rule("not-active", Allowed.NOT_ACTIVE);
            case NO_MUTATION -> rule("no-mutation", "Er is geen mutatie in behandeling.");
            case ABOVE_OWN_LEVEL ->
                rule("above-own-level", "U kunt geen middel wijzigen naar een hoger niveau dan uw eigen middel.");
            case NOTHING_CHANGES -> rule("nothing-changes", "Het middel heeft dit al. Er verandert niets.");
            case ALREADY_LINKED ->
                rule("already-linked", "Het middel is al gekoppeld aan een van de gekozen organisaties.");
            case NO_ORGANISATION_CHOSEN -> field("organisationIds", "Kies minstens één organisatie.");
            case DOWNGRADE_NOT_CONFIRMED ->
                field(
                        "confirmed",
                        "Bevestig dat het niveau omlaag gaat. Machtigingen voor diensten op een hoger niveau"
                                + " vervallen.");
            case SECOND_FACTOR_STAYS ->
                field("secondFactor", "De tweede factor is al bekend en blijft hetzelfde bij een ander niveau.");
            case MOBILE_KNOWN -> field("mobile", "Het mobiele nummer is al bekend. U kunt het hier niet wijzigen.");
            case DOCUMENT_KNOWN ->
                field("identityDocument", "Het identiteitsbewijs is al bekend. U kunt het hier niet wijzigen.");
            case DOCUMENT_NOT_NEEDED ->
                field("identityDocument", "Voor deze wijziging is geen identiteitsbewijs nodig.");
            case ONLY_BY_HOLDER ->
                rule(
                        "only-by-holder",
                        "Alleen de houder zelf kan zijn middel omzetten naar een Belastingdienstmiddel, als hij"
                                + " beheerder is.");
            case TAX_AUTHORITY_EH3_ONLY ->
                field("taxAuthorityMeans", "Een Belastingdienstmiddel kan alleen op niveau EH3.");
            case NOT_PERSONALLY_USED ->
                field(
                        "personallyUsed",
                        "Verklaar dat de houder volledig bevoegd is voor de organisatie en het middel zelf gebruikt.");
            case TAX_AUTHORITY_EXISTS ->
                rule("tax-authority-means-exists", "Voor dit KvK-nummer is er al een EH3 Belastingdienstmiddel.");
            case ADMINISTRATOR_ROLE_OVER -> rule("administrator-role-over", Allowed.ROLE_OVER);
            case NEVER_ADMINISTRATOR ->
                rule("never-administrator", "Dit middel heeft nooit de beheerdersrol gehad. Er is niets te verlengen.");
            case NOT_DUE -> rule("not-due", "Dit is nu niet mogelijk.");
        };
    }

    boolean isAboutAField() {
        return !field.isEmpty();
    }

    private static Refusal rule(String slug, String sentence) {
        return new Refusal(slug, "", sentence);
    }

    private static Refusal field(String field, String sentence) {
        return new Refusal("invalid-input", field, sentence);
    }
}
