package nl.beheermodule.platform.audit;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The lines of one service as they are kept elsewhere (ADR 17). */
public interface KeptLines {
    /** For when nothing is at hand: only what the chain itself proves is checked. */
    KeptLines NONE = new KeptLines() {
        @Override
        public Optional<String> organisationAfter(String organisationId) {
            return Optional.empty();
        }

        @Override
        public Iterator<KeptLine> of(String organisationId) {
            return List.<KeptLine>of().iterator();
        }
    };

    record KeptLine(long number, String hash) {}

    /** The next organisation that lines are kept of, in the order of their ids; after {@code ""} the first. */
    Optional<String> organisationAfter(String organisationId);

    /** In the order of their numbers. */
    Iterator<KeptLine> of(String organisationId);
}
