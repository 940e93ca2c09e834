package nl.beheermodule.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;

/** Says no to what this server would otherwise ignore in silence. */
final class Refusals {

    private static final int ILLEGAL_OPERATION = 20;

    private Refusals() {}

    static void check(String command, Document body) {}

    static MongoServerError refused(String what) {
        return new MongoServerError(
                ILLEGAL_OPERATION, "IllegalOperation", "The embedded server does not do " + what + ".");
    }
}
