package nl.beheermodule.embeddedmongo;

import java.time.Duration;

/** Now and then deletes what has expired and tidies the file. */
final class Housekeeping {

    private final Engine engine;
    private final Duration pause;
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
            while (true) {
                Thread.sleep(pause);
                engine.expire();
                engine.compact();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns when it is no longer in the store. */
    void stop() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
