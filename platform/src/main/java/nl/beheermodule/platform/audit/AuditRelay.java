package nl.beheermodule.platform.audit;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;

/**
 * Publishes lines that were just written, so that they are kept elsewhere too (ADR 17). A line is inserted with a mark that
 * it is unpublished; the mark goes when Kafka has the line, so a crash in between loses nothing: what is older than {@link
 * #GRACE} and still marked is published by whoever sweeps, or before the next line of its chain ({@link ChainOrder}). One thread a process, nobody waits for it: what finds the queue
 * full is found by the sweep.
 */
public final class AuditRelay implements DisposableBean {
    /** When the line was written, milliseconds of real time; gone when it is published. Not part of what is hashed. */
    static final String UNPUBLISHED = "unpublished";

    static final Duration GRACE = Duration.ofSeconds(3);
    private static final Logger LOG = LoggerFactory.getLogger(AuditRelay.class);
    private static final int TOGETHER = 500;
    private static final int WAITING = 10_000;
    private static final int COUNTED = 10_000;

    private final BlockingQueue<AuditLine> waiting = new ArrayBlockingQueue<>(WAITING);
    private final MongoCollection<Document> lines;
    private final ChainOrder order;
    private final AuditPublisher publisher;
    private final Duration sweepEvery;
    private final AtomicLong unpublished;
    private final Thread thread;
    private volatile boolean stopped;
    private long sweptAt = System.nanoTime();

    /** @param meters gets {@code beheer.audit.unpublished}: lines that wait for Kafka, at most {@link #COUNTED} */
    public AuditRelay(MongoOperations mongo, AuditPublisher publisher, Duration sweepEvery, MeterRegistry meters) {
        this.lines = mongo.getCollection(AuditTrail.COLLECTION);
        this.order = new ChainOrder(lines, TOGETHER);
        this.publisher = publisher;
        this.sweepEvery = sweepEvery;
        this.unpublished = Objects.requireNonNull(meters.gauge("beheer.audit.unpublished", new AtomicLong()));
        mongo.indexOps(AuditTrail.COLLECTION)
                .createIndex(new Index()
                        .on(UNPUBLISHED, Sort.Direction.ASC)
                        .named("unpublished")
                        .sparse());
        this.thread = Thread.ofVirtual().name("audit-relay").start(this::run);
    }

    /** As it is inserted. */
    static Document marked(AuditLine line) {
        return line.toDocument().append(UNPUBLISHED, Instant.now().toEpochMilli());
    }

    void written(AuditLine line) {
        waiting.offer(line);
    }

    private void run() {
        while (!stopped) {
            try {
                publish(next().stream()
                        .filter(line -> !order.isPublished(line)) // by the sweep, or before a later one
                        .toList());
                sweepWhenDue();
            } catch (InterruptedException ending) {
                return; // what is under way keeps its mark
            } catch (RuntimeException | ExecutionException failed) {
                LOG.warn("Lines of the audit trail wait for the next sweep", failed);
            }
        }
    }

    private List<AuditLine> next() throws InterruptedException {
        List<AuditLine> batch = new ArrayList<>();
        AuditLine first = waiting.poll(sweepEvery.toNanos(), TimeUnit.NANOSECONDS);
        if (first != null) {
            batch.add(first);
            waiting.drainTo(batch, TOGETHER - 1);
        }
        return batch;
    }

    private void sweepWhenDue() throws InterruptedException, ExecutionException {
        if (System.nanoTime() - sweptAt < sweepEvery.toNanos()) {
            return;
        }
        sweptAt = System.nanoTime();
        List<AuditLine> left;
        do {
            left = left();
            publish(left);
        } while (left.size() == TOGETHER && !stopped);
        unpublished.set(lines.countDocuments(
                new Document(UNPUBLISHED, new Document("$exists", true)), new CountOptions().limit(COUNTED)));
    }

    /** Per organisation by rising number. */
    private List<AuditLine> left() {
        long before = Instant.now().minus(GRACE).toEpochMilli();
        List<AuditLine> left = lines.find(new Document(UNPUBLISHED, new Document("$lte", before)))
                .sort(new Document(UNPUBLISHED, 1))
                .limit(TOGETHER)
                .map(AuditLine::of)
                .into(new ArrayList<>());
        left.sort(Comparator.comparingLong(AuditLine::number));
        return left;
    }

    private void publish(List<AuditLine> batch) throws InterruptedException, ExecutionException {
        if (!batch.isEmpty()) {
            order.send(batch, this::send);
        }
    }

    /** All under way at once; the marks go when the brokers have them all. */
    private void send(List<AuditLine> batch) throws InterruptedException, ExecutionException {
        publisher.publish(batch).get();
        List<String> ids = batch.stream().map(AuditLine::id).toList();
        lines.updateMany(
                new Document("_id", new Document("$in", ids)), new Document("$unset", new Document(UNPUBLISHED, "")));
    }

    @Override
    public void destroy() throws InterruptedException {
        stopped = true;
        thread.interrupt();
        thread.join(TimeUnit.SECONDS.toMillis(5));
    }
}
