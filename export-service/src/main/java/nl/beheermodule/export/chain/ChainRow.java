package nl.beheermodule.export.chain;

import nl.beheermodule.contracts.AssuranceLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A ketenmachtiging.
 *
 * @param owner organisation that gave it, or {@code kvk:<number>} when it has no eHerkenning with us
 * @param relationSort name of who gave it, without accents and capitals; the other two likewise
 * @param startDate ISO
 * @param endDate ISO, inclusive; absent when it was revoked or has expired
 */
@Document(ChainRow.COLLECTION)
@TypeAlias("chain")
record ChainRow(
        @Id String id,
        String owner,
        String relationKvk,
        String relationName,
        String relationSort,
        String intermediaryKvk,
        String intermediaryName,
        String intermediarySort,
        String serviceName,
        String serviceSort,
        String provider,
        AssuranceLevel level,
        String startDate,
        @Nullable String endDate) {
    static final String COLLECTION = "chain_rows";
    static final String OUTSIDE = "kvk:";
}
