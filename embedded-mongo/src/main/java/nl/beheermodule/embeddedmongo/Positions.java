package nl.beheermodule.embeddedmongo;

import org.h2.mvstore.MVMap;

/** Where keys stand, which a B-tree that knows the size of its branches tells without reading what lies between. */
final class Positions {

    private Positions() {}

    /** How many keys there are from one up to and including the other; neither need be there. */
    static <K> long between(MVMap<K, ?> map, K from, K to) {
        long first = map.getKeyIndex(from);
        long last = map.getKeyIndex(to);
        long start = first < 0 ? -first - 1 : first;
        long end = last < 0 ? -last - 1 : last + 1;
        return Math.max(0, end - start);
    }
}
