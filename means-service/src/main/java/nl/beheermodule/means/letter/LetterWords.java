package nl.beheermodule.means.letter;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.beheermodule.means.letter.LetterContent.Fact;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansState.AwaitingActivation;
import nl.beheermodule.means.means.domain.PostalAddress;
import nl.beheermodule.means.organisation.OrganisationCopy;

/** The words of the activation letter. */
final class LetterWords {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl-NL"));

    private final URI activationPage;

    LetterWords(URI activationPage) {
        this.activationPage = activationPage;
    }

    LetterContent of(
            Means means, AwaitingActivation waiting, OrganisationCopy organisation, String code, LocalDate today) {
        String activateBy = DAY.format(waiting.deadline().day());
        return new LetterContent(
                today,
                address(means, organisation),
                List.of(
                        "Beste " + means.holder().name() + ",",
                        organisation.name() + reason(means),
                        "Ga naar " + activationPage + " en vul het UniekID en de activatiecode in. "
                                + "Daarna krijgt u een validatiecode per e-mail.",
                        "Doe dit uiterlijk op " + activateBy + ". Daarna werkt de code niet meer en is er een nieuwe "
                                + "brief nodig. Uw beheerder kan die aanvragen.",
                        "Bewaar deze brief goed en deel de code met niemand. Wij vragen u nooit om de code "
                                + "per telefoon of e-mail.",
                        "Met vriendelijke groet,",
                        "Beheermodule eHerkenning"),
                List.of(
                        new Fact("UniekID", means.file().uniqueId().value()),
                        new Fact("Activatiecode", code),
                        new Fact("Activeren uiterlijk op", activateBy)));
    }

    /** Q19: whoever has a means already goes on using it until the new level is active. */
    private static String reason(Means means) {
        return means.state() instanceof AwaitingActivation
                ? " heeft voor u een eHerkenningsmiddel aangevraagd. "
                        + "Wij hebben de aanvraag goedgekeurd. U kunt het middel nu activeren."
                : " heeft voor u een hoger niveau voor uw eHerkenningsmiddel aangevraagd. "
                        + "Wij hebben de aanvraag goedgekeurd. U kunt het nieuwe niveau nu activeren. "
                        + "Tot dan blijft uw middel werken zoals u gewend bent.";
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** R48, R49: from EH3 to where the holder is identified, below to the company. */
    private static List<String> address(Means means, OrganisationCopy organisation) {
        PostalAddress identification = means.identificationAddress();
        if (means.activatingTerms().level().asksIdentificationAddress() && identification != null) {
            return List.of(
                    means.holder().name(),
                    identification.street() + " " + identification.houseNumber(),
                    identification.postalCode() + "  " + identification.city());
        }
        return List.of(
                organisation.name(),
                "Ter attentie van " + means.holder().name(),
                organisation.address().street() + " " + organisation.address().houseNumber(),
                organisation.address().postalCode() + "  "
                        + organisation.address().city());
    }
}
