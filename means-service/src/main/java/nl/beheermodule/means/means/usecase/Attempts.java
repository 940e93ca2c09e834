package nl.beheermodule.means.means.usecase;

import java.util.function.Supplier;
import org.springframework.dao.OptimisticLockingFailureException;

/** Loads and decides again when somebody else changed the means in between. */
final class Attempts {
    private static final int MOST = 8;

    private Attempts() {}

    static <T> T of(Supplier<T> command) {
        for (int attempt = 1; ; attempt++) {
            try {
                return command.get();
            } catch (OptimisticLockingFailureException changedMeanwhile) {
                if (attempt == MOST) {
                    throw changedMeanwhile;
                }
            }
        }
    }
}
