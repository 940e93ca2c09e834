package nl.beheermodule.authorization.authorization.web;

import nl.beheermodule.authorization.authorization.domain.Refusal;

/** What a beheerder reads when something cannot be done. */
final class Sentences {
    private Sentences() {}

    static String of(Refusal refusal) {
        return switch (refusal) {
            case LEVEL_TOO_LOW ->
                "Let op! Deze gebruiker heeft niet het benodigde niveau voor deze machtiging."; // literal, R89
            case NOT_ACTIVE -> "Het eHerkenningsmiddel van deze gebruiker is niet actief.";
            case ONLY_TAX_AUTHORITY_SERVICES ->
                "Met een EH3 Belastingdienstmiddel kan deze gebruiker alleen inloggen bij de Belastingdienst."; // R69
            case UNKNOWN_SERVICE -> "Deze dienst staat niet (meer) in de dienstencatalogus.";
            case UNKNOWN_MEANS -> "Deze gebruiker is niet gevonden bij dit bedrijf.";
            case UNKNOWN_AUTHORIZATION -> "Deze machtiging is niet gevonden bij dit bedrijf.";
            case ABOVE_OWN_LEVEL ->
                "Het niveau van deze dienst is hoger dan uw eigen niveau. Daarom kunt u deze machtiging niet geven.";
            case END_DATE_TOO_EARLY -> "Kies een einddatum vanaf morgen.";
            case END_DATE_TOO_LATE -> "Kies een einddatum die maximaal 5 jaar in de toekomst ligt.";
            case ENDED -> "Deze machtiging is al beëindigd.";
            case BEING_REVOKED -> "Deze machtiging wordt op dit moment ingetrokken.";
            case NOT_BEING_REVOKED -> "Deze machtiging wordt niet ingetrokken.";
            case REVOCATION_IS_FINAL -> "De machtiging is definitief ingetrokken. U kunt dit niet meer annuleren.";
        };
    }
}
