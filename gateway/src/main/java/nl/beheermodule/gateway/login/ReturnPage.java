package nl.beheermodule.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page one returns to after login: a path of our own, never another site, never the API. */
record ReturnPage(String path) {
    private static final ReturnPage START = new ReturnPage("/");
    private static final String ATTRIBUTE = "returnTo";
    private static final int LONGEST = 1_000;

    /** One slash, then no second slash or backslash: those would name another site. No control characters. */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*");

    private static final Pattern NO_PAGE = Pattern.compile("/(api|access|oauth2|login|logout|actuator)(/.*)?");

    static ReturnPage of(@Nullable String asked) {
        boolean safe = asked != null
                && asked.length() <= LONGEST
                && OWN.matcher(asked).matches()
                && !NO_PAGE.matcher(asked).matches();
        return asked != null && safe ? new ReturnPage(asked) : START;
    }

    void remember(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, path);
    }

    static ReturnPage takeFrom(HttpSession session) {
        Object path = session.getAttribute(ATTRIBUTE);
        session.removeAttribute(ATTRIBUTE);
        return path instanceof String known ? new ReturnPage(known) : START;
    }
}
