package nl.beheermodule.chain.overview;

import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.chain.intermediary.domain.Intermediary;
import nl.beheermodule.chain.intermediary.domain.Intermediary.Place;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one intermediary (R120).
 *
 * @param address empty parts when it is not known: shielded, or the intermediary asked and the register was not
 */
record IntermediaryDetail(
        String kvkNumber,
        String name,
        Place address,
        @Nullable LocalDate recordedOn,
        int authorizations,
        int expiring,
        @Nullable LocalDate firstEnd,
        List<ChainRow> items) {
    private static final Place UNKNOWN = new Place("", "", "", "");

    static IntermediaryDetail of(Intermediary intermediary, List<ChainRow> given) {
        IntermediaryView view = IntermediaryView.of(intermediary, given);
        return new IntermediaryDetail(
                view.kvkNumber(),
                view.name(),
                intermediary.place() == null ? UNKNOWN : intermediary.place(),
                view.recordedOn(),
                view.authorizations(),
                view.expiring(),
                view.firstEnd(),
                given);
    }
}
