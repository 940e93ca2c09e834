package nl.beheermodule.embeddedmongo;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Reads ranges of an index one after the other, and no further than it is asked. */
record Scan(Scannable index, List<Range> ranges, boolean backwards) implements Iterable<Object> {

    @Override
    public Iterator<Object> iterator() {
        Iterator<Range> remaining = ranges.iterator();
        return new Iterator<>() {
            private Iterator<Object> current = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                while (!current.hasNext() && remaining.hasNext()) {
                    Range range = remaining.next();
                    current = index.scan(range.from(), range.to(), backwards);
                }
                return current.hasNext();
            }

            @Override
            public Object next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return current.next();
            }
        };
    }
}
