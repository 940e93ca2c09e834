package nl.beheermodule.means.renewal.usecase;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.renewal.domain.RenewalForm;
import nl.beheermodule.platform.mail.Mail;
import org.jspecify.annotations.Nullable;

/** What became of the form, in words. */
final class RenewalMail {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL"));

    private RenewalMail() {}

    static Mail approved(RenewalForm form, Means means) {
        return new Mail(form.representativeEmail(), "De beheerdersrol is verlengd", """
            Beste %s,

            U vroeg om de beheerdersrol van %s (%s) te verlengen. Dat is gebeurd.
            %s

            Heeft u dit niet gevraagd? Neem dan direct contact met ons op.

            Met vriendelijke groet,
            Beheermodule eHerkenning
            """.formatted(
                        form.representativeName(),
                        means.holder().name(),
                        means.file().uniqueId().value(),
                        until(means.terms().administratorUntil())));
    }

    /** Norm 3: whom it is about is told as well. */
    static Mail toHolder(Means means) {
        return new Mail(means.holder().email(), "Uw beheerdersrol is verlengd", """
            Beste %s,

            De wettelijk vertegenwoordiger van uw bedrijf heeft uw beheerdersrol laten verlengen (middel %s).
            %s

            Met vriendelijke groet,
            Beheermodule eHerkenning
            """.formatted(
                        means.holder().name(),
                        means.file().uniqueId().value(),
                        until(means.terms().administratorUntil())));
    }

    /** It repeats what was filled in, and nothing else: the reason is the medewerker's. */
    static Mail rejected(RenewalForm form, String reason) {
        return new Mail(form.representativeEmail(), "De beheerdersrol is niet verlengd", """
            Beste %s,

            U vroeg om een beheerdersrol te verlengen voor het bedrijf met KvK-nummer %s. Dat kunnen wij niet doen.

            De reden is:
            %s

            U kunt het formulier opnieuw invullen.

            Met vriendelijke groet,
            Beheermodule eHerkenning
            """.formatted(
                        form.representativeName(), form.kvkNumber(), reason));
    }

    private static String until(@Nullable LocalDate lastDay) {
        return lastDay == null
                ? "De beheerdersrol heeft geen einddatum."
                : "De beheerdersrol is geldig tot en met " + DAY.format(lastDay) + ".";
    }
}
