package nl.beheermodule.launcher.startup;

import java.io.PrintStream;
import java.util.Locale;

/** One line per part as it becomes healthy, with the seconds since the start. */
public final class Progress {
    private final PrintStream out;
    private final long startMillis;

    /** @param startMillis when the person pressed enter, milliseconds since 1970 */
    public Progress(PrintStream out, long startMillis) {
        this.out = out;
        this.startMillis = startMillis;
    }

    public synchronized void healthy(String part) {
        out.printf(Locale.ROOT, "  ✓ %-24s %6.1f s%n", part, seconds());
    }

    public synchronized void say(String line) {
        out.println(line);
    }

    public double seconds() {
        return (System.currentTimeMillis() - startMillis) / 1000.0;
    }
}
