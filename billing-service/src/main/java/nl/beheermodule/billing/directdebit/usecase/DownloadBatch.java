package nl.beheermodule.billing.directdebit.usecase;

import java.time.Clock;
import java.util.Optional;
import nl.beheermodule.billing.directdebit.domain.BatchId;
import nl.beheermodule.billing.directdebit.domain.BatchRepository;
import nl.beheermodule.billing.directdebit.domain.DirectDebitBatch;
import nl.beheermodule.billing.directdebit.domain.DirectDebitBatch.Download;
import nl.beheermodule.billing.directdebit.pain.Pain008;
import nl.beheermodule.platform.access.Actor;
import org.springframework.stereotype.Component;

/** Gives the file for the bank, and writes down who took it. */
@Component
public class DownloadBatch {
    private final BatchRepository batches;
    private final Pain008 file;
    private final Clock clock;

    DownloadBatch(BatchRepository batches, Pain008 file, Clock clock) {
        this.batches = batches;
        this.file = file;
        this.clock = clock;
    }

    /** Empty when there is no such batch, or it is not ready. */
    public Optional<byte[]> download(BatchId id) {
        return batches.find(id).filter(DirectDebitBatch::isReady).map(batch -> {
            batches.downloaded(id, new Download(Actor.current().by(), clock.instant()));
            return file.of(batch, batches.debits(id));
        });
    }
}
