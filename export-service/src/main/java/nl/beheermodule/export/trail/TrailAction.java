package nl.beheermodule.export.trail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was done, with the words of the file; the screen has its own in two languages. Every event and every look has one:
 * a test says which is missing.
 */
public enum TrailAction {
    MEANS_REQUESTED(TrailKind.MEANS, "Middel aangevraagd"),
    MEANS_APPROVED(TrailKind.MEANS, "Aanvraag van een middel goedgekeurd"),
    MEANS_REJECTED(TrailKind.MEANS, "Aanvraag van een middel afgewezen"),
    MEANS_WITHDRAWN(TrailKind.MEANS, "Aanvraag van een middel ingetrokken"),
    ACTIVATION_LETTER_REQUESTED(TrailKind.MEANS, "Nieuwe activatiebrief aangevraagd"),
    ACTIVATION_LETTER_ISSUED(TrailKind.MEANS, "Activatiebrief verstuurd"),
    ACTIVATION_PROVEN(TrailKind.MEANS, "Activatiecodes ingevoerd"),
    ACTIVATION_EXPIRED(TrailKind.MEANS, "Activatie verlopen"),
    MEANS_ACTIVATED(TrailKind.MEANS, "Middel geactiveerd"),
    MUTATION_REQUESTED(TrailKind.MEANS, "Wijziging van een middel aangevraagd"),
    MUTATION_APPROVED(TrailKind.MEANS, "Wijziging van een middel goedgekeurd"),
    MUTATION_REJECTED(TrailKind.MEANS, "Wijziging van een middel afgewezen"),
    MUTATION_WITHDRAWN(TrailKind.MEANS, "Wijziging van een middel ingetrokken"),
    MEANS_LEVEL_CHANGED(TrailKind.MEANS, "Niveau van een middel gewijzigd"),
    MEANS_ROLE_CHANGED(TrailKind.MEANS, "Rol gewijzigd"),
    MEANS_LINKED(TrailKind.MEANS, "Middel gekoppeld aan een organisatie"),
    MEANS_UNLINKED(TrailKind.MEANS, "Middel losgemaakt van een organisatie"),
    MEANS_CONVERTED(TrailKind.MEANS, "Middel omgezet"),
    MEANS_END_SCHEDULED(TrailKind.MEANS, "Opzegging van een middel gepland"),
    MEANS_END_CANCELLED(TrailKind.MEANS, "Geplande opzegging ingetrokken"),
    MEANS_ENDED(TrailKind.MEANS, "Middel beëindigd"),
    PERSON_REGISTERED(TrailKind.MEANS, "Persoon geregistreerd"),
    CONTACT_DETAILS_CHANGED(TrailKind.MEANS, "E-mailadres of mobiel nummer gewijzigd"),
    ACCOUNT_READY(TrailKind.MEANS, "Account ingesteld"),
    AUTHORIZATION_GRANTED(TrailKind.AUTHORIZATIONS, "Machtiging toegevoegd"),
    AUTHORIZATION_END_DATE_CHANGED(TrailKind.AUTHORIZATIONS, "Einddatum van een machtiging gewijzigd"),
    AUTHORIZATION_REVOKED(TrailKind.AUTHORIZATIONS, "Machtiging ingetrokken"),
    AUTHORIZATION_EXPIRED(TrailKind.AUTHORIZATIONS, "Machtiging verlopen"),
    SERVICE_CATALOGUE_IMPORTED(TrailKind.AUTHORIZATIONS, "Dienstencatalogus bijgewerkt"),
    CHAIN_AUTHORIZATION_GRANTED(TrailKind.CHAINS, "Ketenmachtiging vastgelegd"),
    CHAIN_AUTHORIZATION_END_DATE_CHANGED(TrailKind.CHAINS, "Einddatum van een ketenmachtiging gewijzigd"),
    CHAIN_AUTHORIZATION_REVOKED(TrailKind.CHAINS, "Ketenmachtiging ingetrokken"),
    CHAIN_AUTHORIZATION_EXPIRED(TrailKind.CHAINS, "Ketenmachtiging verlopen"),
    CHAIN_AUTHORIZATION_REQUESTED(TrailKind.CHAINS, "Ketenmachtiging gevraagd aan een relatie"),
    CHAIN_AUTHORIZATION_ACCEPTED(TrailKind.CHAINS, "Verzoek om een ketenmachtiging toegestaan"),
    CHAIN_AUTHORIZATION_DECLINED(TrailKind.CHAINS, "Verzoek om een ketenmachtiging afgewezen"),
    CHAIN_AUTHORIZATION_REQUEST_LAPSED(TrailKind.CHAINS, "Verzoek om een ketenmachtiging verlopen"),
    CHAIN_AUTHORIZATION_REQUEST_WITHDRAWN(TrailKind.CHAINS, "Verzoek om een ketenmachtiging ingetrokken"),
    INTERMEDIARY_REGISTERED(TrailKind.CHAINS, "Intermediair vastgelegd"),
    INTERMEDIARY_REMOVED(TrailKind.CHAINS, "Intermediair verwijderd"),
    RELATIONS_FUNCTION_ACTIVATED(TrailKind.CHAINS, "Functie ‘Van relaties’ aangezet"),
    ORGANISATION_REGISTERED(TrailKind.COMPANY, "Bedrijf geregistreerd"),
    REGISTRATION_SUBMITTED(TrailKind.COMPANY, "Eerste aanvraag van het bedrijf ingediend"),
    ESTABLISHMENT_NUMBER_REMOVED(TrailKind.COMPANY, "Vestigingsnummer verwijderd"),
    ORGANISATION_ENDED(TrailKind.COMPANY, "Bedrijf beëindigd"),
    BILLING_DETAILS_CHANGED(TrailKind.BILLING, "Factuurgegevens gewijzigd"),
    CHARGE_RECORDED(TrailKind.BILLING, "Kosten vastgelegd"),
    INVOICE_ISSUED(TrailKind.BILLING, "Factuur gemaakt"),
    APPLICATION_TAKEN(TrailKind.DOCUMENTS, "Aanvraag in behandeling genomen"),
    APPLICATION_TAKEN_OVER(TrailKind.DOCUMENTS, "Aanvraag overgenomen van een collega"),
    APPLICATION_GIVEN_BACK(TrailKind.DOCUMENTS, "Aanvraag teruggegeven"),
    APPLICATION_OPENED(TrailKind.DOCUMENTS, "Aanvraag bekeken"),
    ROLE_RENEWAL_OPENED(TrailKind.DOCUMENTS, "Verlenging van een beheerdersrol bekeken"),
    SCAN_UPLOADED(TrailKind.DOCUMENTS, "Kopie van een identiteitsbewijs geüpload"),
    SCAN_OPENED(TrailKind.DOCUMENTS, "Kopie van een identiteitsbewijs bekeken"),
    IMPORT_UPLOADED(TrailKind.OTHER, "Bestand verstuurd om te importeren"),
    IMPORT_RESULT_OPENED(TrailKind.DOWNLOADS, "Controle of resultaat van een import gedownload"),
    EXPORT_MADE(TrailKind.DOWNLOADS, "Overzicht gedownload"),
    EXPORT_REQUESTED(TrailKind.DOWNLOADS, "Groot overzicht opgevraagd"),
    UNKNOWN(TrailKind.OTHER, "Andere handeling");

    private static final Map<String, TrailAction> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(TrailAction::name, Function.identity()));
    private static final String EXPORT = "export.";
    private static final String REQUESTED = ".requested";
    private static final Pattern EVENT = Pattern.compile("nl\\.beheermodule\\.[a-z-]+\\.(\\w+)\\.v\\d+");
    private static final Pattern WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final TrailKind kind;
    private final String sentence;

    TrailAction(TrailKind kind, String sentence) {
        this.kind = kind;
        this.sentence = sentence;
    }

    public TrailKind kind() {
        return kind;
    }

    /** As it stands in the file. */
    String sentence() {
        return sentence;
    }

    /** @param action as it stands on the line: type of an event, name of a look, or {@code export.<overview>.<type>} */
    static TrailAction of(String action) {
        if (action.startsWith(EXPORT)) {
            return action.endsWith(REQUESTED) ? EXPORT_REQUESTED : EXPORT_MADE;
        }
        String name = EVENT.matcher(action).replaceFirst("$1");
        return BY_NAME.getOrDefault(WORD.matcher(name).replaceAll("_").toUpperCase(Locale.ROOT), UNKNOWN);
    }

    /** @return the overview and the type of an export, such as {@code means.xlsx} */
    static String exported(String action) {
        String without = action.substring(EXPORT.length());
        return without.endsWith(REQUESTED) ? without.substring(0, without.length() - REQUESTED.length()) : without;
    }
}
