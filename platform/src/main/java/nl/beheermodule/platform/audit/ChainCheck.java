package nl.beheermodule.platform.audit;

import java.util.Iterator;
import java.util.Optional;
import nl.beheermodule.platform.audit.AuditBreak.Why;
import nl.beheermodule.platform.audit.KeptLines.KeptLine;
import org.jspecify.annotations.Nullable;

/** Follows one chain from its first line, beside what is kept of it elsewhere. */
final class ChainCheck {
    private final String organisationId;
    private final Iterator<KeptLine> kept;
    private @Nullable KeptLine nextKept;
    private String previous = AuditLine.FIRST;
    private long number;
    private long notKept;

    ChainCheck(String organisationId, Iterator<KeptLine> kept) {
        this.organisationId = organisationId;
        this.kept = kept;
        advance();
    }

    /** @return where it breaks first; empty when each line follows the one before it and is what is kept of it */
    Optional<AuditBreak> follow(Iterator<AuditLine> lines) {
        while (lines.hasNext()) {
            AuditLine line = lines.next();
            number++;
            if (line.number() != number || !line.follows(previous)) {
                return broken(Why.DOES_NOT_FOLLOW, number);
            }
            if (!isAsKept(line)) {
                return broken(Why.DIFFERS_FROM_COPY, number);
            }
            previous = line.hash();
        }
        return nextKept == null ? Optional.empty() : broken(Why.GONE, number + 1);
    }

    /** Looked at. */
    long lines() {
        return number;
    }

    long notKept() {
        return notKept;
    }

    private boolean isAsKept(AuditLine line) {
        KeptLine known = nextKept;
        if (known == null || known.number() > line.number()) {
            notKept++;
            return true;
        }
        advance();
        return known.hash().equals(line.hash());
    }

    private void advance() {
        nextKept = kept.hasNext() ? kept.next() : null;
    }

    private Optional<AuditBreak> broken(Why why, long at) {
        return Optional.of(new AuditBreak(organisationId, at, why));
    }
}
