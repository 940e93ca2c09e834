package nl.beheermodule.embeddedmongo;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Now and then deletes what has expired and tidies the file. */
final class Housekeeping {

    private final Engine engine;
    private final Duration pause;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;

    Housekeeping(Engine engine, Duration pause) {
        this.engine = engine;
        this.pause = pause;
        this.thread =
                Thread.ofPlatform().daemon().name("embedded-mongo-housekeeping").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    private void run() {
        try {
            while (!stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                tidy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tidy() {
        try {
            engine.expire();
            engine.compact();
        } catch (RuntimeException e) {
            System.getLogger(Housekeeping.class.getName()).log(Level.WARNING, "Tried again later", e);
        }
    }

    /** Returns when it is no longer in the store. Never interrupts: that would close the file under the store. */
    void stop() {
        stopped.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
