package nl.beheermodule.embeddedmongo;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One way to answer a filter: an index and, for its leading keys, the values to look between. */
final class AccessPath {

    private static final int MOST_RANGES = 10_000;

    private final Scannable index;
    private final List<IndexKey> order;
    private final Set<String> multikey;
    private final List<List<Interval>> bounds = new ArrayList<>();
    private int ranges = 1;
    private int points;

    AccessPath(Scannable index, Conditions conditions) {
        this.index = index;
        this.order = index.order();
        this.multikey = index.multikeyPaths();
        Set<String> boundArrays = new HashSet<>();
        for (IndexKey key : order) {
            List<Interval> intervals = usable(key.getKey(), conditions.on(key.getKey()));
            boolean sameArray = !multikey.isEmpty() && !boundArrays.add(root(key.getKey()));
            if (intervals == null || sameArray || (long) ranges * intervals.size() > MOST_RANGES && !bounds.isEmpty()) {
                break;
            }
            bounds.add(intervals);
            ranges *= intervals.size();
            if (!intervals.stream().allMatch(Interval::isPoint)) {
                break;
            }
            points++;
        }
    }

    private @Nullable List<Interval> usable(String path, @Nullable List<Interval> intervals) {
        if (intervals == null || intervals.contains(Interval.EVERYTHING) && !index.leavesOutMissing()) {
            return null;
        }
        boolean misses = index.leavesOutMissing()
                && !intervals.equals(List.of(Interval.EVERYTHING))
                && intervals.stream().anyMatch(Interval::includesNull);
        if (misses) {
            return null;
        }
        return multikey.contains(path)
                ? intervals.stream().map(Interval::forArrays).toList()
                : intervals;
    }

    private static String root(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    boolean narrows() {
        return !bounds.isEmpty();
    }

    /** More exact keys is better; all of a unique index is best. */
    int score() {
        boolean single = index.isUnique() && points >= Math.max(1, order.size() - 1);
        return (single ? 1000 : 0) + 2 * points + (bounds.size() > points ? 1 : 0);
    }

    /** Whether reading the index gives the documents in the order asked for: +1 forwards, -1 backwards, 0 not. */
    int direction(@Nullable Document orderBy) {
        if (orderBy == null || orderBy.isEmpty() || !findsEachOnce() || ranges != 1) {
            return 0;
        }
        int at = 0;
        int direction = 0;
        for (String field : orderBy.keySet()) {
            while (at < points && !order.get(at).getKey().equals(field)) {
                at++; // pinned to one value, so it does not disturb the order
            }
            if (at >= order.size()) {
                return direction; // past the id: nothing left to order
            }
            if (multikey.contains(field)
                    || !order.get(at).getKey().equals(field)
                    || !(orderBy.get(field) instanceof Number wanted)) {
                return 0;
            }
            int here = (wanted.intValue() > 0) == order.get(at).isAscending() ? 1 : -1;
            if (direction != 0 && here != direction) {
                return 0;
            }
            direction = here;
            at++;
        }
        return direction;
    }

    /** Lists give a document several lines, but only one within a range that pins each list to one value. */
    private boolean findsEachOnce() {
        return multikey.isEmpty() || ranges == 1 && pinned().containsAll(multikey);
    }

    private Set<String> pinned() {
        return order.subList(0, points).stream().map(IndexKey::getKey).collect(Collectors.toSet());
    }

    /** How many documents have exactly these values; empty when the lines alone do not tell. */
    OptionalLong countPinned(Set<String> paths) {
        return ranges == 1 && points == bounds.size() && pinned().equals(paths) && findsEachOnce()
                ? OptionalLong.of(index.count(
                        ranges().getFirst().from(), ranges().getFirst().to()))
                : OptionalLong.empty();
    }

    boolean isComplete() {
        return narrows() || !index.leavesOutMissing();
    }

    Iterable<Object> documentIds(boolean backwards) {
        Iterable<Object> ids = new Scan(index, ranges(), backwards);
        if (findsEachOnce()) {
            return ids;
        }
        Set<Object> distinct = new java.util.LinkedHashSet<>();
        ids.forEach(distinct::add);
        return distinct;
    }

    private List<Range> ranges() {
        List<Range> all = new ArrayList<>();
        addRanges(new ArrayList<>(), all);
        return all;
    }

    private void addRanges(List<Interval> chosen, List<Range> all) {
        if (chosen.size() < bounds.size()) {
            for (Interval interval : bounds.get(chosen.size())) {
                List<Interval> longer = new ArrayList<>(chosen);
                longer.add(interval);
                addRanges(longer, all);
            }
        } else {
            all.add(Range.of(chosen, order));
        }
    }
}
