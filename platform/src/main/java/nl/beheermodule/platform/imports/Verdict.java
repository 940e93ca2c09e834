package nl.beheermodule.platform.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became, or would become, of a row.
 *
 * @param about who or what the row is about, as the screen shows it
 * @param message in Dutch: why it is refused, or what else is worth knowing
 * @param changes old → new; empty when nothing changes
 * @param key what the row changes: the second row with the same key is refused. Absent for what changes nothing
 */
public record Verdict(
        Outcome outcome,
        String about,
        @Nullable String message,
        List<FieldChange> changes,
        @Nullable String key) {
    public Verdict {
        if (outcome == Outcome.REFUSED) {
            key = null; // a row that is refused does not stand in the way of a better one
        }
    }

    public static Verdict refused(String about, String message) {
        return new Verdict(Outcome.REFUSED, about, message, List.of(), null);
    }

    public Verdict refused(String why) {
        return new Verdict(Outcome.REFUSED, about, why, List.of(), null);
    }

    boolean doesSomething() {
        return outcome == Outcome.NEW || outcome == Outcome.CHANGED;
    }

    boolean saysTheSameAs(Verdict other) {
        return outcome == other.outcome && changes.equals(other.changes);
    }
}
