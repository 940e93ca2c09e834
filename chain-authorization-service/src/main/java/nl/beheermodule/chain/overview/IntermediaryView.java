package nl.beheermodule.chain.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.beheermodule.chain.intermediary.domain.Intermediary;
import nl.beheermodule.platform.time.Amsterdam;
import org.jspecify.annotations.Nullable;

/**
 * An intermediary on the company's list.
 *
 * @param authorizations how many it has that hold
 * @param firstEnd the first day on which one of them ends
 */
record IntermediaryView(
        String kvkNumber,
        String name,
        String city,
        @Nullable LocalDate recordedOn,
        int authorizations,
        int expiring,
        @Nullable LocalDate firstEnd) {

    static IntermediaryView of(Intermediary intermediary, List<ChainRow> given) {
        Instant recorded = intermediary.recordedAt();
        return new IntermediaryView(
                intermediary.kvkNumber().value(),
                intermediary.name(),
                intermediary.place() == null ? "" : intermediary.place().city(),
                recorded == null ? null : Amsterdam.dayOf(recorded),
                given.size(),
                (int) given.stream().filter(ChainRow::expiring).count(),
                given.stream()
                        .map(ChainRow::endDate)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }
}
