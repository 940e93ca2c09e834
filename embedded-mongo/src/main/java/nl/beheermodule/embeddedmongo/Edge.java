package nl.beheermodule.embeddedmongo;

/** The ends of a scan: values no document can hold, in their place among those it can. */
enum Edge {
    /** Before everything, also before "no value". */
    LOWEST(0),
    /** Between "no value" and the smallest value: where {@code $lt} starts. */
    AFTER_NULL(2),
    /** After everything. */
    HIGHEST(4);

    static final int NULL_RANK = 1;
    static final int VALUE_RANK = 3;

    private final int rank;

    Edge(int rank) {
        this.rank = rank;
    }

    int rank() {
        return rank;
    }
}
