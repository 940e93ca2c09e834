package nl.beheermodule.embeddedmongo;

import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.Iterator;
import java.util.List;

/** An index that can be read in order between two lines. */
interface Scannable {

    /** The keys its lines are ordered by; the last is always the document id. */
    List<IndexKey> order();

    boolean isUnique();

    /** Leaves out documents that have none of its keys. */
    boolean leavesOutMissing();

    /** One document may have several lines. */
    boolean isMultikey();

    /** Document ids from one line up to and including the other, or back from the other. */
    Iterator<Object> scan(IndexEntry from, IndexEntry to, boolean backwards);
}
