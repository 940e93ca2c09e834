package nl.beheermodule.platform.audit;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a check found.
 *
 * @param notKept lines that are not kept elsewhere (yet): their removal would not be found
 */
public record AuditReport(long chains, long lines, long notKept, List<AuditBreak> breaks) {

    AuditReport plus(AuditReport more) {
        return new AuditReport(
                chains + more.chains,
                lines + more.lines,
                notKept + more.notKept,
                Stream.concat(breaks.stream(), more.breaks.stream()).toList());
    }

    public boolean unbroken() {
        return breaks.isEmpty();
    }
}
