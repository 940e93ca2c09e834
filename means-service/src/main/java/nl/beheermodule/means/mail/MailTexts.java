package nl.beheermodule.means.mail;

import java.net.URI;
import nl.beheermodule.means.means.domain.Decision;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.Mutation;
import nl.beheermodule.means.means.domain.MutationState;
import nl.beheermodule.platform.mail.Mail;

/** What our e-mails say. */
public final class MailTexts {
    private MailTexts() {}

    public static Mail validationCode(String to, String name, String code) {
        return new Mail(to, "Uw validatiecode voor eHerkenning", """
                Beste %s,

                U activeert uw eHerkenningsmiddel. Uw validatiecode is:

                %s

                De code is 15 minuten geldig. Vul de code in op het scherm waar u hem heeft aangevraagd.
                Deel deze code met niemand. Heeft u deze code niet aangevraagd? Dan hoeft u niets te doen.

                Met vriendelijke groet,
                Beheermodule eHerkenning
                """.formatted(name, code));
    }

    /** R82: of a mutation, after which everything stays as it was. */
    public static Mail mutationRejected(String to, Means means, Mutation mutation) {
        String reason = mutation.state() instanceof MutationState.Rejected rejected
                ? rejected.decision().reason()
                : "";
        return new Mail(to, "Uw mutatie voor eHerkenning is afgewezen", """
                Beste %s,

                U vroeg een wijziging aan van het eHerkenningsmiddel %s van %s: %s. Wij kunnen deze wijziging niet goedkeuren.

                De reden is:
                %s

                Het middel blijft zoals het was. U kunt de wijziging opnieuw aanvragen in de Beheermodule.

                Met vriendelijke groet,
                Beheermodule eHerkenning
                """.formatted(
                        mutation.requester().name(),
                        means.file().uniqueId().value(),
                        means.holder().name(),
                        words(mutation),
                        reason));
    }

    private static String words(Mutation mutation) {
        return switch (mutation.change().kind()) {
            case LEVEL_CHANGE -> "een ander niveau";
            case LINK -> "een koppeling aan een andere organisatie";
            case ROLE_CHANGE -> "een andere rol";
            case CONVERSION ->
                mutation.change().taxAuthority()
                        ? "omzetten naar een Belastingdienstmiddel"
                        : "omzetten naar een gewoon middel";
        };
    }

    /** R82. */
    public static Mail rejected(String to, String requester, Means means) {
        return rejected(
                to,
                requester,
                means,
                "De aanvraag staat niet meer in uw overzicht. U kunt het middel opnieuw aanvragen in de Beheermodule.");
    }

    /** R9, R82: the wettelijk vertegenwoordiger has no access to the Beheermodule; the public form is his way. */
    public static Mail firstRejected(String to, String requester, Means means, URI registrationPage) {
        return rejected(
                to,
                requester,
                means,
                "Er is geen eHerkenning voor uw organisatie geregistreerd. U kunt eHerkenning opnieuw aanvragen op "
                        + registrationPage + ".");
    }

    private static Mail rejected(String to, String requester, Means means, String whatNow) {
        String reason = means.application().decision() instanceof Decision.Rejected rejected ? rejected.reason() : "";
        return new Mail(to, "Uw aanvraag voor eHerkenning is afgewezen", """
                Beste %s,

                U vroeg een eHerkenningsmiddel aan voor %s. Wij kunnen deze aanvraag niet goedkeuren.

                De reden is:
                %s

                %s

                Met vriendelijke groet,
                Beheermodule eHerkenning
                """.formatted(
                        requester, means.holder().name(), reason, whatNow));
    }
}
