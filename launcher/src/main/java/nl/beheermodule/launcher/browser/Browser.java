package nl.beheermodule.launcher.browser;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import nl.beheermodule.launcher.Trouble;
import nl.beheermodule.launcher.http.Answer;
import nl.beheermodule.launcher.http.Http;

/** One person's browser. */
final class Browser {
    private static final int MOST_REDIRECTS = 20;

    private final Cookies cookies = new Cookies();
    private final Http http = Http.with(cookies);

    Http http() {
        return http;
    }

    /** @return the page where the redirects end */
    Answer open(String address) {
        return follow(http.get(address));
    }

    Answer submit(String address, Map<String, String> fields) {
        return follow(http.postForm(address, fields));
    }

    Optional<String> cookie(String name) {
        return cookies.value(name);
    }

    private Answer follow(Answer first) {
        Answer answer = first;
        for (int i = 0; i < MOST_REDIRECTS; i++) {
            if (answer.status() / 100 != 3) {
                return answer;
            }
            String location = answer.headers().firstValue("Location").orElseThrow();
            URI next = answer.address().resolve(location);
            answer = http.get(next.toString());
        }
        throw new Trouble("Too many redirects from " + first.request());
    }
}
