package nl.beheermodule.chain.known.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A company that is, or may be, represented by an intermediary: a relatie.
 *
 * @param organisation absent when it has no eHerkenning with us
 * @param establishment 12 digits, when the organisation is one establishment
 */
public record Relation(
        @Nullable OrganisationId organisation,
        KvkNumber kvkNumber,
        @Nullable String establishment,
        String name) {
    private static final String WITHOUT = "kvk:";

    /** A company without eHerkenning here. */
    public static Relation outside(KvkNumber kvkNumber, String name) {
        return new Relation(null, kvkNumber, null, name);
    }

    /** What all that is the relation's hangs on: its organisation, or its number when it has none. */
    public String key() {
        return organisation == null ? outsideKey(kvkNumber) : organisation.value();
    }

    public static String outsideKey(KvkNumber kvkNumber) {
        return WITHOUT + kvkNumber.value();
    }

    /**
     * Under which keys the relation's things stand: what it gave before it had eHerkenning is its own too, when it is the
     * whole company.
     */
    public List<String> keys() {
        return establishment == null
                ? List.of(key(), outsideKey(kvkNumber)).stream().distinct().toList()
                : List.of(key());
    }
}
