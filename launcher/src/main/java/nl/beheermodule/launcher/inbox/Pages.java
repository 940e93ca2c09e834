package nl.beheermodule.launcher.inbox;

import static nl.beheermodule.launcher.inbox.Html.escape;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The pages: one list, and one page per message. */
final class Pages {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss", Locale.of("nl")).withZone(ZoneId.of("Europe/Amsterdam"));
    private static final String FRAME = """
            <!doctype html>
            <html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title><link rel="stylesheet" href="/inbox.css"></head>
            <body><header><a href="/">Postvak</a><p>Alle e-mail, sms en brieven van deze computer. Niets is echt verstuurd.</p></header>
            <main>%s</main></body></html>
            """;

    private Pages() {}

    static String list(List<Message> messages) {
        if (messages.isEmpty()) {
            return FRAME.formatted("Postvak", "<h1>Postvak</h1><p>Er is nog niets binnengekomen.</p>");
        }
        String rows = messages.stream().map(Pages::row).collect(Collectors.joining("\n"));
        return FRAME.formatted("Postvak", """
                <h1>Postvak</h1>
                <table><thead><tr><th scope="col">Soort</th><th scope="col">Aan</th><th scope="col">Bericht</th><th scope="col">Ontvangen</th></tr></thead>
                <tbody>%s</tbody></table>""".formatted(rows));
    }

    static String detail(Message message) {
        String title = message.kind().label() + " aan " + escape(message.to());
        String pdf = message.kind() == Kind.LETTER
                ? "<p><a class=\"button\" href=\"/brieven/%d.pdf\">Bekijk de brief (pdf)</a></p>"
                        .formatted(message.id())
                : "";
        return FRAME.formatted(title, """
                <h1>%s</h1>
                <dl><dt>Onderwerp</dt><dd>%s</dd><dt>Ontvangen</dt><dd>%s</dd></dl>
                %s<pre>%s</pre>
                <p><a href="/">Terug naar het postvak</a></p>""".formatted(
                        title,
                        escape(message.subject().isEmpty() ? "(geen)" : message.subject()),
                        TIME.format(message.at()),
                        pdf,
                        Html.linked(message.text())));
    }

    private static String row(Message message) {
        String about = message.subject().isEmpty() ? shortened(message.text()) : message.subject();
        return "<tr><td>%s</td><td>%s</td><td><a href=\"/berichten/%d\">%s</a></td><td>%s</td></tr>"
                .formatted(
                        message.kind().label(),
                        escape(message.to()),
                        message.id(),
                        escape(about.isBlank() ? "(leeg)" : about),
                        TIME.format(message.at()));
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
