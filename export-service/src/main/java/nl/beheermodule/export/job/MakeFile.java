package nl.beheermodule.export.job;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.beheermodule.export.overview.Overview;
import nl.beheermodule.export.overview.OverviewKind;
import nl.beheermodule.platform.sheet.Table;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes the file of one export, telling how far it is; leaves nothing behind when it does not come to an end. */
@Component
class MakeFile {
    private static final Logger LOG = LoggerFactory.getLogger(MakeFile.class);
    private static final int TOLD_EVERY = 1_000;
    private static final int HOPELESS = 10;

    private final JobQueue queue;
    private final Chunks chunks;
    private final Map<OverviewKind, Overview> overviews;

    MakeFile(JobQueue queue, Chunks chunks, List<Overview> overviews) {
        this.queue = queue;
        this.chunks = chunks;
        this.overviews = overviews.stream().collect(Collectors.toMap(Overview::kind, Function.identity()));
    }

    /** @param stopping whether this process ends: then another goes on */
    void make(Job job, BooleanSupplier stopping) {
        try {
            if (job.attempt() > HOPELESS) {
                throw new IllegalStateException("Whoever begins it does not come back");
            }
            write(job, stopping);
        } catch (JobStopped stopped) {
            leave(job, stopping.getAsBoolean());
        } catch (IOException | RuntimeException failed) {
            LOG.warn("Export {} failed at attempt {}", job.id(), job.attempt(), failed);
            chunks.removeOf(job);
            giveUp(job);
        }
    }

    private void write(Job job, BooleanSupplier stopping) throws IOException {
        chunks.removeBefore(job);
        Overview overview = overviews.get(job.overview());
        if (overview == null) {
            throw new IllegalStateException("There is no overview " + job.overview());
        }
        queue.began(job, overview.count(job.organisationId(), job.selection()));
        AtomicLong rows = new AtomicLong();
        Runnable alive = () -> {
            if (stopping.getAsBoolean()) {
                throw new JobStopped();
            }
            queue.alive(job, rows.get());
        };
        ChunkStream out = new ChunkStream(chunks, job, alive);
        try (Table table = overview.read(job.organisationId(), job.selection())) {
            job.type().write(table.watchedBy(() -> told(rows.incrementAndGet(), alive)), out);
        }
        out.close();
        queue.done(job, rows.get(), out.chunks(), out.bytes());
    }

    private static void told(long rows, Runnable alive) {
        if (rows % TOLD_EVERY == 0) {
            alive.run();
        }
    }

    private void leave(Job job, boolean forAnother) {
        chunks.removeOf(job);
        if (forAnother) {
            try {
                queue.handBack(job);
            } catch (JobStopped cancelled) {
                // nobody waits for it
            }
        }
    }

    private void giveUp(Job job) {
        try {
            queue.failed(job);
        } catch (JobStopped cancelled) {
            // nobody waits for it
        }
    }
}
