package nl.beheermodule.authorization.unused.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.authorization.unused.domain.Usage;
import nl.beheermodule.authorization.unused.domain.UsageRegister;
import nl.beheermodule.platform.time.Amsterdam;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes down that a decision was yes, later and at most once a day for each means in each organisation: a decision waits for
 * nothing and fails for nothing here. A crash may lose the uses of the last seconds; the next use that day is written.
 */
@Component
public class RecordUse {
    private static final Logger LOG = LoggerFactory.getLogger(RecordUse.class);
    private static final int REMEMBERED = 100_000;
    private static final int WAITING = 50_000;
    private static final int BATCH = 5_000;

    private record Key(OrganisationId organisation, MeansId means) {}

    private final UsageRegister register;
    private final Clock clock;
    private final ConcurrentLinkedQueue<Usage> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger number = new AtomicInteger();
    private final Map<Key, LocalDate> written = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, LocalDate> eldest) {
            return size() > REMEMBERED;
        }
    };

    public RecordUse(UsageRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** Returns at once. When more wait than can be kept, this one is left out: it is asked for again. */
    public void used(OrganisationId organisation, MeansId means) {
        LocalDate today = Amsterdam.today(clock);
        if (number.get() < WAITING && isFirst(new Key(organisation, means), today)) {
            number.incrementAndGet();
            waiting.add(new Usage(organisation, means, today));
        }
    }

    private boolean isFirst(Key key, LocalDate today) {
        synchronized (written) {
            return !Objects.equals(written.put(key, today), today);
        }
    }

    @Scheduled(fixedDelayString = "${beheer.authorization.uses:PT2S}")
    public void write() {
        List<Usage> uses = new ArrayList<>();
        for (Usage one = waiting.poll(); one != null; one = uses.size() < BATCH ? waiting.poll() : null) {
            uses.add(one);
        }
        number.addAndGet(-uses.size());
        try {
            register.used(uses);
        } catch (RuntimeException failed) {
            LOG.warn("The last use of {} users could not be written; their next use will be", uses.size());
            synchronized (written) {
                uses.forEach(one -> written.remove(new Key(one.organisation(), one.means())));
            }
        }
    }
}
