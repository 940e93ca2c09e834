package nl.beheermodule.chain.retry;

import java.util.function.Supplier;
import org.springframework.dao.OptimisticLockingFailureException;

/** For commands that do not depend on what a person saw: load and decide again when somebody else was first. */
public final class Attempts {
    private static final int MOST = 5;

    private Attempts() {}

    public static <T> T of(Supplier<T> command) {
        for (int attempt = 1; attempt < MOST; attempt++) {
            try {
                return command.get();
            } catch (OptimisticLockingFailureException somebodyElse) {
                Thread.onSpinWait();
            }
        }
        return command.get();
    }
}
