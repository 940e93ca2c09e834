package nl.beheermodule.means.reminder;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.platform.mail.Mail;

/** What the digest says. */
final class RoleDigestMail {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL"));

    private RoleDigestMail() {}

    static Mail of(Means to, String company, List<Means> ending, LocalDate today, URI site) {
        return new Mail(to.holder().email(), "De beheerdersrol bij " + company + " verloopt binnenkort", """
            Beste %s,

            U bent beheerder van %s. Deze beheerdersrollen verlopen binnenkort:

            %s

            Alleen de wettelijk vertegenwoordiger van het bedrijf kan een beheerdersrol verlengen. Vraag hem of haar om dit
            formulier in te vullen. Inloggen is daarvoor niet nodig:
            %s/beheerder-verlengen

            Met vriendelijke groet,
            Beheermodule eHerkenning
            """.formatted(
                        to.holder().name(),
                        company,
                        ending.stream().map(means -> line(means, today)).collect(Collectors.joining("\n")),
                        site));
    }

    private static String line(Means means, LocalDate today) {
        LocalDate until = Objects.requireNonNull(means.terms().administratorUntil());
        long days = ChronoUnit.DAYS.between(today, until);
        return "- %s (%s): geldig tot en met %s, nog %s"
                .formatted(
                        means.holder().name(),
                        means.file().uniqueId().value(),
                        DAY.format(until),
                        days == 1 ? "1 dag" : days + " dagen");
    }
}
