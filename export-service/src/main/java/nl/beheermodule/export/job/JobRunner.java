package nl.beheermodule.export.job;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes files, two at a time in this process; looks for work when told of it, and every second. */
@Component
class JobRunner implements DisposableBean {
    private static final int AT_ONCE = 2;

    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("export-", 0).factory());
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final JobQueue queue;
    private final MakeFile files;
    private volatile boolean stopping;

    JobRunner(JobQueue queue, MakeFile files) {
        this.queue = queue;
        this.files = files;
    }

    @Scheduled(fixedDelayString = "${beheer.export.look-every:1s}")
    void look() {
        while (!stopping && places.tryAcquire()) {
            Optional<Job> job = claimed();
            if (job.isEmpty()) {
                return;
            }
            threads.execute(() -> make(job.get()));
        }
    }

    private Optional<Job> claimed() {
        Optional<Job> job = Optional.empty();
        try {
            job = queue.claim();
            return job;
        } finally {
            if (job.isEmpty()) {
                places.release();
            }
        }
    }

    private void make(Job job) {
        try {
            files.make(job, () -> stopping);
        } finally {
            places.release();
        }
        look();
    }

    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        threads.shutdown();
        if (!threads.awaitTermination(5, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }
}
