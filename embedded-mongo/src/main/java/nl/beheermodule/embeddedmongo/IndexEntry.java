package nl.beheermodule.embeddedmongo;

import java.util.List;

/** One line of an index: the values of its keys, then the id of the document, which also makes the line unique. */
record IndexEntry(List<Object> values) {

    Object documentId() {
        return values.getLast();
    }
}
