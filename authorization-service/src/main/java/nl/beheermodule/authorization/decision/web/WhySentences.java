package nl.beheermodule.authorization.decision.web;

import nl.beheermodule.authorization.catalogue.domain.Ground.Path;
import nl.beheermodule.authorization.decision.domain.Decision;
import org.jspecify.annotations.Nullable;

/** A decision in Dutch. */
final class WhySentences {
    private WhySentences() {}

    static String of(Decision decision) {
        return switch (decision.reason()) {
            case AUTHORIZED -> yes(decision.path());
            case UNKNOWN_ACTION -> "Alleen inloggen kan worden gevraagd.";
            case UNKNOWN_SUBJECT, NOT_OF_ORGANISATION -> "Dit eHerkenningsmiddel hoort niet bij dit bedrijf.";
            case UNKNOWN_SERVICE -> "Deze dienst staat niet (meer) in de dienstencatalogus.";
            case UNKNOWN_ORGANISATION -> "Dit bedrijf is niet bekend.";
            case MEANS_NOT_ACTIVE -> "Het eHerkenningsmiddel van deze gebruiker is niet actief.";
            case LEVEL_TOO_LOW ->
                "Voor deze dienst is niveau "
                        + (decision.level() == null ? "" : decision.level().label())
                        + " nodig. Het niveau van deze gebruiker is lager.";
            case ONLY_TAX_AUTHORITY_SERVICES ->
                "Met een EH3 Belastingdienstmiddel kan deze gebruiker alleen inloggen bij de Belastingdienst.";
            case NO_CHAIN_AUTHORIZATION -> "Dit bedrijf heeft voor deze dienst geen (geldige) ketenmachtiging gegeven.";
            case NOT_AUTHORIZED -> "Deze gebruiker heeft geen machtiging voor deze dienst.";
            case REVOKED -> "De machtiging van deze gebruiker voor deze dienst is ingetrokken.";
            case EXPIRED -> "De machtiging van deze gebruiker voor deze dienst is verlopen.";
        };
    }

    private static String yes(@Nullable Path path) {
        return switch (path) {
            case PROVIDER -> "Deze gebruiker heeft een machtiging voor alle diensten van deze dienstverlener.";
            case GENERAL -> "Deze gebruiker heeft een algemene bevoegdheid.";
            case CHAIN -> "Deze gebruiker heeft een machtiging voor deze dienst namens een relatie.";
            case OWN -> "Deze gebruiker heeft een machtiging voor deze dienst.";
            case null -> "Deze gebruiker mag inloggen bij deze dienst.";
        };
    }
}
