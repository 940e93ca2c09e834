package nl.beheermodule.chain.request.usecase;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.beheermodule.chain.known.domain.Administrators.Recipient;
import nl.beheermodule.chain.request.domain.Answer;
import nl.beheermodule.chain.request.domain.ChainRequest;
import nl.beheermodule.chain.request.domain.RequestState.Accepted;
import nl.beheermodule.chain.request.domain.RequestState.Declined;
import nl.beheermodule.chain.request.domain.RequestState.Lapsed;
import nl.beheermodule.chain.request.domain.RequestState.Open;
import nl.beheermodule.chain.request.domain.RequestState.Withdrawn;
import nl.beheermodule.platform.mail.Mail;

/** What the e-mails about a request say. */
final class MailTexts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL"));

    private MailTexts() {}

    static Mail toRelation(Recipient to, ChainRequest request, String answerAt) {
        String asker = request.asker().name();
        return switch (request.state()) {
            case Open _ ->
                mail(to, asker + " vraagt u om een ketenmachtiging", """
                        %s (KvK-nummer %s) wil namens %s inloggen bij deze diensten, tot en met %s:

                        %s%s
                        Bent u bevoegd om hierover te beslissen? Geef dan uiterlijk op %s antwoord:
                        %s

                        Kent u deze organisatie niet, of wilt u dit niet? Kies dan ‘Afwijzen’, of doe niets.
                        Zonder uw akkoord verandert er niets.""".formatted(
                                asker,
                                request.asker().kvkNumber().value(),
                                request.relation().name(),
                                day(request.wish().end()),
                                services(request),
                                message(request),
                                day(request.lastDay()),
                                answerAt));
            case Accepted(Answer answer, boolean _) ->
                mail(to, "U gaf een ketenmachtiging aan " + asker, """
                        %s ging akkoord met het verzoek van %s. Deze organisatie kan namens %s inloggen tot en met %s bij:

                        %s
                        Klopt dit niet? Neem dan meteen contact met ons op, of trek de ketenmachtiging in.""".formatted(
                                answer.by(),
                                asker,
                                request.relation().name(),
                                day(request.wish().end()),
                                services(request)));
            case Declined(Answer answer, String _) ->
                mail(
                        to,
                        "U wees het verzoek van " + asker + " af",
                        "%s wees het verzoek van %s om ketenmachtigingen af. Er is niets veranderd."
                                .formatted(answer.by(), asker));
            case Lapsed _ ->
                mail(
                        to,
                        "Het verzoek van " + asker + " is verlopen",
                        "U gaf geen antwoord op het verzoek van %s om ketenmachtigingen. Het verzoek is verlopen. Er is niets veranderd."
                                .formatted(asker));
            case Withdrawn _ ->
                mail(
                        to,
                        "Het verzoek van " + asker + " is ingetrokken",
                        "%s trok het verzoek om ketenmachtigingen in. U hoeft niets meer te doen.".formatted(asker));
        };
    }

    static Mail toAsker(Recipient to, ChainRequest request, String console) {
        String relation = request.relation().name();
        String where = "\n\nU ziet uw verzoeken in de Beheermodule:\n" + console + "/ketenmachtigingen/van-relaties";
        return switch (request.state()) {
            case Open _ ->
                mail(
                        to,
                        "Uw verzoek aan " + relation + " is verstuurd",
                        "U vroeg %s om ketenmachtigingen voor:\n\n%s\n%s kan antwoord geven tot en met %s.%s"
                                .formatted(relation, services(request), relation, day(request.lastDay()), where));
            case Accepted _ ->
                mail(
                        to,
                        relation + " gaf u een ketenmachtiging",
                        "%s ging akkoord met uw verzoek. U kunt tot en met %s inloggen namens %s bij:\n\n%s\nGeef uw medewerkers toegang in de Beheermodule.%s"
                                .formatted(relation, day(request.wish().end()), relation, services(request), where));
            case Declined(Answer _, String reason) ->
                mail(
                        to,
                        relation + " wees uw verzoek af",
                        "%s wees uw verzoek om ketenmachtigingen af.%s%s"
                                .formatted(relation, reason == null ? "" : "\n\nDe reden is:\n" + reason, where));
            case Lapsed _ ->
                mail(
                        to,
                        "Uw verzoek aan " + relation + " is verlopen",
                        "%s gaf geen antwoord op uw verzoek om ketenmachtigingen. Het verzoek is verlopen. U kunt opnieuw een verzoek doen.%s"
                                .formatted(relation, where));
            case Withdrawn _ ->
                mail(
                        to,
                        "U trok uw verzoek aan " + relation + " in",
                        "Uw verzoek aan %s om ketenmachtigingen is ingetrokken.%s".formatted(relation, where));
        };
    }

    private static Mail mail(Recipient to, String subject, String text) {
        return new Mail(
                to.email(),
                subject,
                "Beste %s,\n\n%s\n\nMet vriendelijke groet,\nBeheermodule eHerkenning\n".formatted(to.name(), text));
    }

    private static String services(ChainRequest request) {
        return request.wish().services().stream()
                .map(service -> "- " + service.name() + " (" + service.provider() + ")\n")
                .collect(Collectors.joining());
    }

    private static String message(ChainRequest request) {
        String message = request.wish().message();
        return message == null ? "" : "\n" + request.asker().name() + " schrijft erbij:\n" + message + "\n";
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
