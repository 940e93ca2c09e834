package nl.beheermodule.launcher.browser;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is needed of a page of Keycloak: where its form goes, and which field it asks. */
record Form(String page) {
    private static final Pattern ACTION = Pattern.compile("<form[^>]*\\baction=\"([^\"]+)\"");

    Optional<String> action() {
        Matcher matcher = ACTION.matcher(page);
        return matcher.find() ? Optional.of(matcher.group(1).replace("&amp;", "&")) : Optional.empty();
    }

    boolean asks(String field) {
        return page.contains("name=\"" + field + "\"");
    }
}
