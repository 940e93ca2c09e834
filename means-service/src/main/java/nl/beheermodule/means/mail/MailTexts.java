package nl.beheermodule.means.mail;

import nl.beheermodule.means.means.domain.Decision;
import nl.beheermodule.means.means.domain.Means;

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

    /** R82. */
    public static Mail rejected(String to, String requester, Means means) {
        String reason = means.application().decision() instanceof Decision.Rejected rejected ? rejected.reason() : "";
        return new Mail(to, "Uw aanvraag voor eHerkenning is afgewezen", """
                Beste %s,

                U vroeg een eHerkenningsmiddel aan voor %s. Wij kunnen deze aanvraag niet goedkeuren.

                De reden is:
                %s

                De aanvraag staat niet meer in uw overzicht. U kunt het middel opnieuw aanvragen in de Beheermodule.

                Met vriendelijke groet,
                Beheermodule eHerkenning
                """.formatted(
                        requester, means.holder().name(), reason));
    }
}
