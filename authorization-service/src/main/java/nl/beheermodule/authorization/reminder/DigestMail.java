package nl.beheermodule.authorization.reminder;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.beheermodule.authorization.known.Persons.Addressee;
import nl.beheermodule.authorization.reminder.Endings.Ending;
import nl.beheermodule.platform.mail.Mail;

/** What the digest says. */
final class DigestMail {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL"));
    private static final int MOST_LINES = 100;

    private DigestMail() {}

    static Mail of(
            Addressee to, String company, List<Ending> expiring, List<Ending> lapsing, LocalDate today, URI site) {
        return new Mail(to.email(), "Machtigingen van " + company + " verlopen binnenkort", """
                Beste %s,

                U bent beheerder van %s. %s
                Wilt u dat uw collega's kunnen blijven inloggen? Ga dan op tijd naar de Beheermodule:
                %s

                Met vriendelijke groet,
                Beheermodule eHerkenning
                """.formatted(
                        to.name(), company, body(expiring, lapsing, today), site));
    }

    private static String body(List<Ending> expiring, List<Ending> lapsing, LocalDate today) {
        StringBuilder body = new StringBuilder();
        if (!expiring.isEmpty()) {
            body.append("Deze machtigingen verlopen binnenkort:\n").append(lines(expiring, today));
        }
        if (!lapsing.isEmpty()) {
            body.append(expiring.isEmpty() ? "" : "\n")
                    .append(
                            "Deze gebruikers hebben al lang geen machtiging gebruikt. Loggen zij niet voor deze dag in, dan"
                                    + " vervallen hun machtigingen:\n")
                    .append(lines(lapsing, today));
        }
        return body.toString();
    }

    private static String lines(List<Ending> endings, LocalDate today) {
        Map<LocalDate, List<Ending>> byDay = endings.stream()
                .limit(MOST_LINES)
                .collect(Collectors.groupingBy(Ending::day, TreeMap::new, Collectors.toList()));
        StringBuilder lines = new StringBuilder();
        byDay.forEach((day, those) -> {
            lines.append("\nOp ")
                    .append(DAY.format(day))
                    .append(" (")
                    .append(distance(today, day))
                    .append("):\n");
            those.forEach(one -> lines.append("- ").append(line(one)).append('\n'));
        });
        int more = endings.size() - MOST_LINES;
        return more > 0 ? lines + "\nEn nog " + more + " andere.\n" : lines.toString();
    }

    private static String line(Ending ending) {
        return ending.service().isEmpty() ? ending.person() : ending.service() + ": " + ending.person();
    }

    private static String distance(LocalDate today, LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        return days == 1 ? "over 1 dag" : "over " + days + " dagen";
    }
}
