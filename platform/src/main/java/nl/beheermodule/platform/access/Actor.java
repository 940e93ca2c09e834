package nl.beheermodule.platform.access;

import org.jspecify.annotations.Nullable;

/**
 * Who acts now, for the audit trail: a person in a request, or a named part of the system.
 *
 * @param by person id, user name of an employee, client id of a machine, or {@code system:<name>}
 * @param address client address, when a request brought it
 */
public record Actor(String by, @Nullable String address) {
    private static final ThreadLocal<Actor> CURRENT = ThreadLocal.withInitial(() -> system("unknown"));

    public static Actor system(String name) {
        return new Actor("system:" + name, null);
    }

    public static Actor current() {
        return CURRENT.get();
    }

    public void run(Runnable action) {
        Actor before = CURRENT.get();
        CURRENT.set(this);
        try {
            action.run();
        } finally {
            CURRENT.set(before);
        }
    }

    /** For interceptors, which cannot wrap: pair with {@link #leave()}. */
    void enter() {
        CURRENT.set(this);
    }

    static void leave() {
        CURRENT.remove();
    }
}
