package nl.beheermodule.platform.start;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.springframework.boot.logging.StackTracePrinter;

/**
 * Stack traces in logs without the exceptions' messages: a message may quote what a person typed, or a database's
 * complaint about an e-mail address, and personal data does not belong in logs.
 */
public final class QuietStackTraces implements StackTracePrinter {
    private static final int DEEPEST = 40;

    @Override
    public void printStackTrace(Throwable throwable, Appendable out) throws IOException {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        String prefix = "";
        for (Throwable now = throwable; now != null && seen.add(now); now = now.getCause()) {
            out.append(prefix).append(now.getClass().getName()).append('\n');
            StackTraceElement[] frames = now.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, DEEPEST); i++) {
                out.append("\tat ").append(frames[i].toString()).append('\n');
            }
            prefix = "Caused by: ";
        }
    }
}
