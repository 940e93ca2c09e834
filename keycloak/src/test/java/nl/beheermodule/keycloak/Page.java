package nl.beheermodule.keycloak;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the browser ended on: a page of Keycloak, or the address of the console it was sent to. */
record Page(int status, URI address, String html) {

    boolean isConsole() {
        return address.getPort() == 8080;
    }

    String formAction() {
        return unescape(find("<form[^>]*action=\"([^\"]+)\"").replace("\n", ""));
    }

    /** The address of the first link whose address contains this. */
    String link(String part) {
        return unescape(find("href=\"([^\"]*" + Pattern.quote(part) + "[^\"]*)\""));
    }

    String field(String name) {
        return unescape(find("name=\"" + name + "\"[^>]*value=\"([^\"]*)\""));
    }

    boolean asks(String field) {
        return html.contains("name=\"" + field + "\"");
    }

    String language() {
        return find("<html[^>]*\\blang=\"([^\"]+)\"");
    }

    /** What a person reads: tags out, white space to single spaces. */
    String text() {
        return unescape(html.replaceAll("(?s)<(script|style|head).*?</\\1>", " ")
                        .replaceAll("(?s)<[^>]+>", " "))
                .replaceAll("\\s+", " ");
    }

    String query(String name) {
        for (String pair : address.getRawQuery().split("&")) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        throw new AssertionError("no " + name + " in " + address);
    }

    private String find(String pattern) {
        Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(html);
        if (!found.find()) {
            throw new AssertionError("no " + pattern + " on the page " + address + ": " + text());
        }
        return found.group(1);
    }

    private static String unescape(String escaped) {
        return escaped.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .replace("&eacute;", "é")
                .replace("&amp;", "&");
    }
}
