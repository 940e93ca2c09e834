package nl.beheermodule.authorization.authorization.web;

import nl.beheermodule.authorization.authorization.domain.Refusal;

/** What a beheerder reads when something cannot be done. */
final class Sentences {
    private Sentences() {}

    /** @param several users at once: the beheerder chose services first (R108) */
    static String of(Refusal refusal, boolean several) {
        return several && refusal == Refusal.LEVEL_TOO_LOW
                ? "Let op! Deze persoon heeft niet het benodigde niveau om namens uw bedrijf bij de gekozen dienst(en) in te loggen" // literal, R108
                : of(refusal);
    }

    static String of(Refusal refusal) {
        return switch (refusal) {
            case LEVEL_TOO_LOW ->
                "Let op! Deze gebruiker heeft niet het benodigde niveau voor deze machtiging."; // literal, R89
            case NOT_ACTIVE -> "Het eHerkenningsmiddel van deze gebruiker is niet actief.";
            case ONLY_TAX_AUTHORITY_SERVICES ->
                "Met een EH3 Belastingdienstmiddel kan deze gebruiker alleen inloggen bij de Belastingdienst."; // R69
            case UNKNOWN_SERVICE -> "Deze dienst staat niet (meer) in de dienstencatalogus.";
            case UNKNOWN_ESTABLISHMENT -> "Dit vestigingsnummer hoort niet bij dit bedrijf, of is bij ons niet bekend.";
            case NO_ESTABLISHMENTS -> "Bij deze dienst kan een machtiging niet worden beperkt tot één vestiging.";
            case NO_CHAIN_AUTHORIZATION ->
                "Deze relatie heeft u voor deze dienst geen (geldige) ketenmachtiging gegeven.";
            case NOT_IN_A_CHAIN ->
                "Met een EH3 Belastingdienstmiddel kan deze gebruiker niet inloggen namens een ander bedrijf.";
            case UNKNOWN_MEANS -> "Deze gebruiker is niet gevonden bij dit bedrijf.";
            case UNKNOWN_AUTHORIZATION -> "Deze machtiging is niet gevonden bij dit bedrijf.";
            case ABOVE_OWN_LEVEL ->
                "Het niveau van deze dienst is hoger dan uw eigen niveau. Daarom kunt u deze machtiging niet geven.";
            case END_DATE_TOO_EARLY -> "Kies een einddatum vanaf morgen.";
            case END_DATE_TOO_LATE -> "Kies een einddatum die maximaal 5 jaar in de toekomst ligt.";
            case ENDED -> "Deze machtiging is al beëindigd.";
            case BEING_REVOKED -> "Deze machtiging wordt op dit moment ingetrokken.";
            case REVOKED_SINCE -> "Deze machtiging is intussen ingetrokken.";
            case NOT_BEING_REVOKED -> "Deze machtiging wordt niet ingetrokken.";
            case REVOCATION_IS_FINAL -> "De machtiging is definitief ingetrokken. U kunt dit niet meer annuleren.";
        };
    }
}
