package nl.beheermodule.embeddedmongo;

import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.ArrayList;
import java.util.List;

/** The first and last line of an index to look at. */
record Range(IndexEntry from, IndexEntry to) {

    /** Intervals for the leading keys; the other keys may have any value. */
    static Range of(List<Interval> leading, List<IndexKey> order) {
        List<Object> from = new ArrayList<>(order.size());
        List<Object> to = new ArrayList<>(order.size());
        for (int i = 0; i < order.size(); i++) {
            Interval interval = i < leading.size() ? leading.get(i) : Interval.EVERYTHING;
            boolean ascending = order.get(i).isAscending();
            from.add(ascending ? interval.low() : interval.high());
            to.add(ascending ? interval.high() : interval.low());
        }
        return new Range(new IndexEntry(from), new IndexEntry(to));
    }
}
