package nl.beheermodule.launcher.inbox;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.beheermodule.launcher.Patience;
import nl.beheermodule.launcher.http.Http;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the inbox as its owner would: looks until the message is there. */
public final class InboxReader {
    private static final TypeReference<List<Message>> MESSAGES = new TypeReference<>() {};

    private final String messages;
    private final Http http = Http.anonymous();

    /** @param inbox its URL */
    public InboxReader(String inbox) {
        this.messages = inbox + "/api/messages?";
    }

    public Message awaitLetter(Predicate<Message> wanted) {
        return await(Map.of("kind", "letter"), wanted);
    }

    public Message awaitMail(String to, Predicate<Message> wanted) {
        return await(Map.of("kind", "mail", "to", to), wanted);
    }

    public boolean hasLetter(Predicate<Message> wanted) {
        return list(Map.of("kind", "letter")).stream().anyMatch(wanted);
    }

    /** The number of the newest e-mail to somebody, 0 when there is none. */
    public long newestMail(String to) {
        return list(Map.of("kind", "mail", "to", to)).stream()
                .findFirst()
                .map(Message::id)
                .orElse(0L);
    }

    private Message await(Map<String, String> query, Predicate<Message> wanted) {
        return Patience.until(
                () -> list(query).stream().filter(wanted).findFirst(),
                "No message " + query + " arrived in the inbox.");
    }

    private List<Message> list(Map<String, String> query) {
        return JsonMapper.shared()
                .readValue(http.get(messages + Http.form(query)).ok().body(), MESSAGES);
    }
}
