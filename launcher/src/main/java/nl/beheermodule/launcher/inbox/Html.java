package nl.beheermodule.launcher.inbox;

import java.util.regex.Pattern;

/** Text on a page: escaped, with addresses of 127.0.0.1 and the web as links. */
final class Html {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>()\"]+[^\\s<>()\".,;:]");

    private Html() {}

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static String linked(String text) {
        return ADDRESS.matcher(escape(text)).replaceAll("<a href=\"$0\">$0</a>");
    }
}
