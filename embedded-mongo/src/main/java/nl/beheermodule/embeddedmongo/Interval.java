package nl.beheermodule.embeddedmongo;

/** The values from {@code low} up to and including {@code high}; either may be an {@link Edge}. */
record Interval(Object low, Object high) {

    static final Interval EVERYTHING = new Interval(Edge.LOWEST, Edge.HIGHEST);

    static Interval point(Object value) {
        return new Interval(value, value);
    }

    boolean isPoint() {
        return ValueOrder.INSTANCE.compare(low, high) == 0;
    }

    /** Whether a document without a value may be in it: a sparse index does not know those. */
    boolean includesNull() {
        return ValueOrder.INSTANCE.compare(low, Edge.AFTER_NULL) < 0;
    }

    Interval intersect(Interval other) {
        return new Interval(larger(low, other.low), smaller(high, other.high));
    }

    Interval hull(Interval other) {
        return new Interval(smaller(low, other.low), larger(high, other.high));
    }

    /** In an array one element may satisfy the lower and another the upper bound, so only one of them narrows. */
    Interval forArrays() {
        return isPoint() || low instanceof Edge ? this : new Interval(low, Edge.HIGHEST);
    }

    private static Object smaller(Object a, Object b) {
        return ValueOrder.INSTANCE.compare(a, b) <= 0 ? a : b;
    }

    private static Object larger(Object a, Object b) {
        return ValueOrder.INSTANCE.compare(a, b) >= 0 ? a : b;
    }
}
