package nl.beheermodule.platform.events;

import org.jspecify.annotations.Nullable;

/** Trying again cannot help: straight to the dead letters. The message never holds content of the event. */
public final class UnreadableEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableEvent(String why, @Nullable Throwable cause) {
        super("Not a readable event: " + why, cause);
    }
}
