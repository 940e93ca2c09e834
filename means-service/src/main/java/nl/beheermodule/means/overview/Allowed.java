package nl.beheermodule.means.overview;

import nl.beheermodule.means.means.domain.AssuranceLevel;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansState;
import nl.beheermodule.means.means.domain.MeansState.Active;
import nl.beheermodule.means.means.domain.Role;
import nl.beheermodule.means.means.domain.SecondFactor;
import org.jspecify.annotations.Nullable;

/**
 * What a beheerder may do with a means now. Each is absent when it is allowed, and else says why it is not; the command
 * itself decides again.
 */
public record Allowed(
        @Nullable String levelChange,
        @Nullable String link,
        @Nullable String roleChange,
        @Nullable String conversion,
        @Nullable String termination,
        @Nullable String mobile,
        @Nullable String email,
        @Nullable String letter) {
    /** R76, word for word. */
    public static final String LAST_ADMINISTRATOR = "Er dient altijd 1 beheerder actief te zijn namens het bedrijf. "
            + "Wilt u toch het middel van de enige beheerder opzeggen geef dan eerst een andere gebruiker de "
            + "beheerdersrol zodat er na het opzeggen nog steeds een beheerder namens het bedrijf beschikbaar is.";

    /** R58, word for word. */
    public static final String MUTATION_PENDING =
            "U kunt geen nieuwe mutatie doorvoeren zolang deze nog in behandeling is.";

    /** Norm 9. */
    public static final String ROLE_OVER = "De beheerdersrol van dit middel is verlopen. Alleen de wettelijk"
            + " vertegenwoordiger kan deze gebruiker opnieuw beheerder maken, met het formulier ‘Beheerdersrol"
            + " verlengen’.";

    public static final String NOT_ACTIVE = "Alleen een actief middel kan worden gewijzigd.";
    public static final String NOT_APPROVED = "Deze aanvraag is nog niet behandeld. Trek de aanvraag in.";
    public static final String NO_LETTER_NOW = "Voor dit middel kan nu geen activatiebrief worden verstuurd.";

    /** @param last no beheerder would remain while others are still there (R76) */
    public static Allowed of(Means means, boolean last) {
        String mutation = mutation(means);
        return new Allowed(
                mutation,
                mutation,
                mutation,
                mutation == null && means.terms().level() != AssuranceLevel.EH3
                        ? "Alleen een middel op niveau EH3 kan worden omgezet."
                        : mutation,
                termination(means, last),
                mobile(means),
                email(means.state()),
                letter(means.activating()));
    }

    private static @Nullable String mutation(Means means) {
        if (means.mutating().pending().isPresent()) {
            return MUTATION_PENDING;
        }
        return means.state() instanceof Active ? null : NOT_ACTIVE;
    }

    private static @Nullable String termination(Means means, boolean last) {
        if (means.state() instanceof MeansState.AwaitingApproval) {
            return NOT_APPROVED;
        }
        return last ? LAST_ADMINISTRATOR : null;
    }

    /** R86. */
    private static @Nullable String mobile(Means means) {
        if (means.terms().role() == Role.ADMINISTRATOR) {
            return "Het mobiele nummer van een beheerder kunt u niet wijzigen.";
        }
        if (means.terms().secondFactor() != SecondFactor.SMS) {
            return "Dit middel gebruikt geen SMS.";
        }
        return means.state() instanceof Active || means.state() instanceof MeansState.AwaitingActivation
                ? null
                : "U kunt het mobiele nummer pas wijzigen als de aanvraag is goedgekeurd en de activatie niet is"
                        + " verlopen.";
    }

    /** R87, Q12. */
    private static @Nullable String email(MeansState state) {
        return switch (state) {
            case MeansState.AwaitingActivation _, MeansState.ActivationLapsed _ -> null;
            case MeansState.AwaitingApproval _ -> "U kunt het e-mailadres pas wijzigen als de aanvraag is goedgekeurd.";
            case Active _, MeansState.Rejected _, MeansState.Ended _ ->
                "Na de activatie kan alleen de gebruiker zelf het e-mailadres wijzigen.";
        };
    }

    /** R80; also the letter for a higher level (Q19). */
    private static @Nullable String letter(MeansState state) {
        return switch (state) {
            case MeansState.AwaitingActivation _, MeansState.ActivationLapsed _ -> null;
            case MeansState.AwaitingApproval _, Active _, MeansState.Rejected _, MeansState.Ended _ -> NO_LETTER_NOW;
        };
    }
}
