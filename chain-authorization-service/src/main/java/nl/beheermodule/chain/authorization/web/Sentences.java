package nl.beheermodule.chain.authorization.web;

import nl.beheermodule.chain.authorization.domain.ChainRefused;

/** What a beheerder reads when something cannot be done. */
final class Sentences {
    private Sentences() {}

    static String of(ChainRefused.Reason reason) {
        return switch (reason) {
            case END_DATE_TOO_EARLY -> "Kies een einddatum vanaf morgen.";
            case END_DATE_TOO_LATE -> "Kies een einddatum die maximaal 5 jaar in de toekomst ligt.";
            case ENDED -> "Deze ketenmachtiging is al beëindigd.";
            case ABOVE_OWN_LEVEL ->
                "Het niveau van deze dienst is hoger dan uw eigen niveau. Daarom kunt u deze ketenmachtiging niet geven.";
            case OWN_COMPANY -> "Dit is het KvK-nummer van uw eigen bedrijf. Kies een andere organisatie.";
            case TAX_AUTHORITY_MEANS ->
                "Met een EH3 Belastingdienstmiddel kunt u geen ketenmachtigingen geven of vragen. Log in met een ander eHerkenningsmiddel.";
            case COSTS_NOT_AGREED -> "Deze intermediair is nieuw voor uw bedrijf. Ga eerst akkoord met de kosten.";
            case UNKNOWN_SERVICE -> "Deze dienst staat niet (meer) in de dienstencatalogus.";
            case NOT_CHAINABLE -> "Voor deze dienst kunt u geen ketenmachtiging geven.";
        };
    }
}
