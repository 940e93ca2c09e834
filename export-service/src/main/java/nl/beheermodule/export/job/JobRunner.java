package nl.beheermodule.export.job;

import java.util.Optional;
import nl.beheermodule.platform.work.Turns;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes files, two at a time in this process; looks for work when told of it, and every second. */
@Component
class JobRunner implements DisposableBean {
    private static final int AT_ONCE = 2;

    private final JobQueue queue;
    private final MakeFile files;
    private final Turns turns = new Turns("export", AT_ONCE, this::turn);

    JobRunner(JobQueue queue, MakeFile files) {
        this.queue = queue;
        this.files = files;
    }

    @Scheduled(fixedDelayString = "${beheer.export.look-every:1s}")
    void look() {
        turns.start();
    }

    /** @return whether there was one to make */
    private boolean turn() {
        Optional<Job> job = queue.claim();
        job.ifPresent(mine -> files.make(mine, turns::areOver));
        return job.isPresent();
    }

    @Override
    public void destroy() throws InterruptedException {
        turns.stop();
    }
}
