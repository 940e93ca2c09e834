package nl.beheermodule.journeys.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What arrived on this machine by e-mail, SMS and post. */
public final class Inbox {
    private static final Pattern LETTER_CODE =
            Pattern.compile("\\b([0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4})\\b");
    private static final Pattern SIX_DIGITS = Pattern.compile("\\b(\\d{6})\\b");

    private static final Set<String> READ = ConcurrentHashMap.newKeySet();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;

    public Inbox(Platform platform) {
        this.url = platform.inbox();
    }

    /** Every code that was read from a message in this run. */
    public static Set<String> codesRead() {
        return READ;
    }

    /** The code in the newest letter that mentions the UniekID. */
    public String letterCode(String uniqueId) {
        return found(LETTER_CODE, message("letter", text -> text.contains(uniqueId)));
    }

    /** The newest validation code sent to that address. */
    public String emailCode(String address) {
        return found(SIX_DIGITS, mail(address, text -> SIX_DIGITS.matcher(text).find()));
    }

    /** The newest e-mail to that address whose subject or text fits. */
    public String mail(String address, Predicate<String> fits) {
        return message("mail&to=" + URLEncoder.encode(address, StandardCharsets.UTF_8), fits);
    }

    public int count(String kind) {
        return all(kind).size();
    }

    private String message(String query, Predicate<String> fits) {
        return Awaitility.await(query)
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> all(query).stream()
                                .map(message -> message.path("subject").asString("") + "\n"
                                        + message.path("text").asString(""))
                                .filter(fits)
                                .findFirst()
                                .orElse(""),
                        text -> !text.isEmpty());
    }

    private List<JsonNode> all(String query) {
        try {
            String body = http.send(
                            HttpRequest.newBuilder(URI.create(url + "/api/messages?kind=" + query))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            return JsonMapper.shared().readTree(body).valueStream().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("No code in: " + text);
        }
        READ.add(matcher.group(1));
        return matcher.group(1);
    }
}
