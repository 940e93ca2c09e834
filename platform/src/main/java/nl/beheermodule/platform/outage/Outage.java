package nl.beheermodule.platform.outage;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;

/**
 * Something we stand on is away, such as MongoDB while it chooses a primary: nothing is wrong with what was asked, it only has
 * to be asked again later. A service's own exception says so by implementing this.
 */
public interface Outage {

    /** Whether an outage caused it. A lost race for a version is none: that one wants a new decision. */
    static boolean isBehind(@Nullable Throwable failure) {
        for (Throwable now = failure; now != null; now = now.getCause()) {
            if (isOne(now)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(Throwable failure) {
        return switch (failure) {
            case Outage away -> true;
            case ConcurrencyFailureException race -> false;
            case MongoSocketException away -> true;
            case MongoTimeoutException away -> true;
            case MongoServerUnavailableException away -> true;
            case MongoConnectionPoolClearedException away -> true;
            case MongoNotPrimaryException moved -> true;
            case MongoNodeIsRecoveringException recovering -> true;
            case DataAccessResourceFailureException away -> true;
            case TransientDataAccessException passing -> true;
            default -> false;
        };
    }
}
