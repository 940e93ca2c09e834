package nl.beheermodule.launcher.browser;

import java.net.CookieHandler;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Cookies as browsers keep them for 127.0.0.1: also secure ones without TLS, which Java's own store does not send. */
final class Cookies extends CookieHandler {
    private record Key(String name, String path) {}

    private final Map<Key, HttpCookie> all = new ConcurrentHashMap<>();

    @Override
    public Map<String, List<String>> get(URI uri, Map<String, List<String>> headers) {
        String mine = all.entrySet().stream()
                .filter(cookie -> uri.getPath().startsWith(cookie.getKey().path()))
                .map(cookie -> cookie.getKey().name() + "=" + cookie.getValue().getValue())
                .collect(Collectors.joining("; "));
        return mine.isEmpty() ? Map.of() : Map.of("Cookie", List.of(mine));
    }

    @Override
    public void put(URI uri, Map<String, List<String>> headers) {
        headers.forEach((name, values) -> {
            if ("set-cookie".equalsIgnoreCase(name)) {
                values.forEach(this::keep);
            }
        });
    }

    Optional<String> value(String name) {
        return all.entrySet().stream()
                .filter(cookie -> cookie.getKey().name().equals(name))
                .map(cookie -> cookie.getValue().getValue())
                .findFirst();
    }

    private void keep(String header) {
        for (HttpCookie cookie : HttpCookie.parse("Set-Cookie: " + header)) {
            Key key = new Key(cookie.getName(), cookie.getPath() == null ? "/" : cookie.getPath());
            if (cookie.getMaxAge() == 0) {
                all.remove(key);
            } else {
                all.put(key, cookie);
            }
        }
    }
}
