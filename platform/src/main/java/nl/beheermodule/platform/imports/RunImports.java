package nl.beheermodule.platform.imports;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.beheermodule.platform.work.Turns;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Gives imports their turns, two at a time in each replica, whoever waits longest first. One whose replica died is found here
 * too, once its lease is over.
 */
final class RunImports implements DisposableBean {
    static final Duration LEASE = Duration.ofSeconds(30);
    private static final int AT_ONCE = 2;

    private final Imports imports;
    private final ImportTurn turns;
    private final Clock clock;
    private final Turns running = new Turns("import", AT_ONCE, this::turn);

    RunImports(Imports imports, ImportTurn turns, Clock clock) {
        this.imports = imports;
        this.turns = turns;
        this.clock = clock;
    }

    /** Does not wait for the work. */
    @Scheduled(fixedDelayString = "${beheer.imports.look:PT1S}")
    void start() {
        running.start();
    }

    /** @return whether there was one to give */
    boolean turn() {
        Optional<Imports.Turn> turn = imports.take(clock.instant().plus(LEASE));
        turn.ifPresent(mine -> turns.run(mine, running::areOver));
        return turn.isPresent();
    }

    @Override
    public void destroy() throws InterruptedException {
        running.stop();
    }
}
