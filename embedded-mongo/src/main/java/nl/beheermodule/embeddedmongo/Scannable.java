package nl.beheermodule.embeddedmongo;

import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** An index that can be read in order between two lines. */
interface Scannable {

    /** The keys its lines are ordered by; the last is always the document id. */
    List<IndexKey> order();

    boolean isUnique();

    /** Leaves out documents that have none of its keys. */
    boolean leavesOutMissing();

    /** The keys of which one document may have several values, and so several lines. */
    Set<String> multikeyPaths();

    /** Document ids from one line up to and including the other, or back from the other. */
    Iterator<Object> scan(IndexEntry from, IndexEntry to, boolean backwards);

    /** How many lines there are from one up to and including the other, without reading them. */
    long count(IndexEntry from, IndexEntry to);
}
