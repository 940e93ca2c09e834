package nl.beheermodule.embeddedmongo;

import de.bwaldvogel.mongo.backend.Missing;
import org.jspecify.annotations.Nullable;

/** "No value" has one form here, because a tree cannot hold null. */
final class Values {

    private Values() {}

    static Object orMissing(@Nullable Object value) {
        return value == null ? Missing.getInstance() : value;
    }
}
