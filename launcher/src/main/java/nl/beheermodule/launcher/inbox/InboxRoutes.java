package nl.beheermodule.launcher.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** Which request gets which answer. */
final class InboxRoutes {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern DETAIL = Pattern.compile("/berichten/(\\d{1,18})");
    private static final Pattern PDF = Pattern.compile("/brieven/(\\d{1,18})\\.pdf");

    private final MessageStore store;
    private final Intake intake;

    InboxRoutes(MessageStore store) {
        this.store = store;
        this.intake = new Intake(store);
    }

    Reply answer(Request request) throws IOException {
        return switch (request.method() + " " + request.path()) {
            case "GET /" -> Reply.html(Pages.list(store.all()));
            case "GET /health" -> Reply.json("{\"status\":\"UP\"}");
            case "GET /inbox.css" -> css();
            case "GET /api/messages" -> Reply.json(JSON.writeValueAsString(wanted(request)));
            case "POST /intake/sms" -> intake.sms(request);
            case "POST /intake/letters" -> intake.letter(request);
            default -> request.method().equals("GET") ? one(request.path()) : notFound();
        };
    }

    /** Newest first. */
    private List<Message> wanted(Request request) {
        Optional<String> kind = request.parameter("kind");
        Optional<String> to = request.parameter("to");
        return store.all().stream()
                .filter(message -> kind.isEmpty() || Kind.of(kind.get()).equals(Optional.of(message.kind())))
                .filter(message -> to.isEmpty() || message.to().equalsIgnoreCase(to.get()))
                .toList();
    }

    private Reply one(String path) throws IOException {
        Matcher detail = DETAIL.matcher(path);
        if (detail.matches()) {
            return store.find(Long.parseLong(detail.group(1)))
                    .map(message -> Reply.html(Pages.detail(message)))
                    .orElseGet(InboxRoutes::notFound);
        }
        Matcher pdf = PDF.matcher(path);
        return pdf.matches()
                ? store.pdf(Long.parseLong(pdf.group(1))).map(Reply::pdf).orElseGet(InboxRoutes::notFound)
                : notFound();
    }

    private static Reply css() throws IOException {
        try (InputStream in = Objects.requireNonNull(InboxRoutes.class.getResourceAsStream("/inbox/inbox.css"))) {
            return new Reply(200, "text/css", new String(in.readAllBytes(), UTF_8).getBytes(UTF_8));
        }
    }

    private static Reply notFound() {
        return Reply.refused(404, "Deze pagina is er niet.");
    }
}
