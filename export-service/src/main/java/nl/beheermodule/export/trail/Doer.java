package nl.beheermodule.export.trail;

import java.util.regex.Pattern;

/** What kind of somebody did it. Our person ids are UUIDs, user names of employees are not. */
public enum Doer {
    PERSON,
    EMPLOYEE,
    SYSTEM,
    /** Somebody without a session, such as who answers a signed link. */
    ANONYMOUS;

    private static final Pattern PERSON_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static Doer of(String by) {
        if (by.startsWith("system:")) {
            return SYSTEM;
        }
        if (by.equals("anonymous")) {
            return ANONYMOUS;
        }
        return PERSON_ID.matcher(by).matches() ? PERSON : EMPLOYEE;
    }
}
