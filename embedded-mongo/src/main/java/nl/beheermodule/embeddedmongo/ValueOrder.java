package nl.beheermodule.embeddedmongo;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Decimal128;
import java.util.Comparator;
import java.util.UUID;

/** MongoDB's order of values of any type; numbers by size whatever their type, UUIDs without making strings of them. */
final class ValueOrder implements Comparator<Object> {

    static final ValueOrder INSTANCE = new ValueOrder();

    private static final ValueComparator LIBRARY = ValueComparator.ascWithoutListHandling();

    private ValueOrder() {}

    @Override
    public int compare(Object a, Object b) {
        if (a == b) {
            return 0;
        }
        int rank = rank(a);
        int byRank = Integer.compare(rank, rank(b));
        if (byRank != 0 || rank != Edge.VALUE_RANK) {
            return byRank;
        }
        if (a instanceof Number x && b instanceof Number y) {
            return compareNumbers(x, y);
        }
        if (a instanceof String x && b instanceof String y) {
            return x.compareTo(y); // as the library does, which takes longer to find out that they are strings
        }
        if (a instanceof UUID x && b instanceof UUID y) {
            int high = Long.compareUnsigned(x.getMostSignificantBits(), y.getMostSignificantBits());
            return high != 0 ? high : Long.compareUnsigned(x.getLeastSignificantBits(), y.getLeastSignificantBits());
        }
        return LIBRARY.compare(a, b);
    }

    private static int rank(Object value) {
        if (value instanceof Edge edge) {
            return edge.rank();
        }
        return Missing.isNullOrMissing(value) ? Edge.NULL_RANK : Edge.VALUE_RANK;
    }

    private static int compareNumbers(Number a, Number b) {
        if (isWhole(a) && isWhole(b)) {
            return Long.compare(a.longValue(), b.longValue());
        }
        if (a instanceof Decimal128 x && b instanceof Decimal128 y) {
            return x.compareTo(y);
        }
        return Double.compare(a.doubleValue() + 0.0, b.doubleValue() + 0.0); // + 0.0: minus zero equals zero
    }

    private static boolean isWhole(Number number) {
        return number instanceof Integer || number instanceof Long;
    }
}
