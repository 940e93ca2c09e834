package nl.beheermodule.billing.charge.agreed;

import java.util.List;
import nl.beheermodule.billing.tariff.domain.AssuranceLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What must be known of a means to charge for it.
 *
 * @param approvals sequences of approvals that brought a letter with them
 * @param letters sequences of letters
 */
@Document("billedMeans")
@TypeAlias("billedMeans")
record MeansRow(
        @Id String id,
        AssuranceLevel level,
        @Nullable List<Long> approvals,
        @Nullable List<Long> letters) {

    /** The first letter after an approval is included; whichever order the events are seen again in. */
    boolean includes(long letter) {
        long approval = of(approvals).stream()
                .filter(seen -> seen < letter)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        return of(letters).stream().noneMatch(other -> other > approval && other < letter);
    }

    private static List<Long> of(@Nullable List<Long> sequences) {
        return sequences == null ? List.of() : sequences;
    }
}
