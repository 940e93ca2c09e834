package nl.beheermodule.means.means.mongo;

import java.time.Instant;
import nl.beheermodule.means.means.domain.DeskCase;
import nl.beheermodule.means.means.domain.Means;

/** What the queue of the medewerkers looks at: the case at hand, or the last that was. */
record DeskPart(String kind, String state, Instant requestedAt) {
    static DeskPart of(Means means) {
        DeskCase latest = DeskCase.of(means);
        return new DeskPart(latest.kind(), DecisionPart.of(latest.decision()).kind(), latest.requestedAt());
    }
}
