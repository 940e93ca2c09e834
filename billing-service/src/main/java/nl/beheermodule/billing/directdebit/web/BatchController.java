package nl.beheermodule.billing.directdebit.web;

import java.time.Instant;
import java.util.List;
import nl.beheermodule.billing.directdebit.domain.BatchId;
import nl.beheermodule.billing.directdebit.domain.BatchRepository;
import nl.beheermodule.billing.directdebit.domain.DirectDebitBatch;
import nl.beheermodule.billing.directdebit.domain.DirectDebitBatch.Download;
import nl.beheermodule.billing.directdebit.usecase.DownloadBatch;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Batches for the bank. The file is the only place where account numbers leave in full; who took it is kept. */
@RestController
@RequestMapping("/v1/direct-debit-batches")
class BatchController {
    private final BatchRepository batches;
    private final DownloadBatch downloading;

    BatchController(BatchRepository batches, DownloadBatch downloading) {
        this.batches = batches;
        this.downloading = downloading;
    }

    /** Newest first. */
    @GetMapping
    @Access(Who.EMPLOYEE)
    PageOf<BatchAnswer> list(PageQuery page) {
        return PageOf.of(batches.ready(page.skip(), page.size()), page, batches.countReady())
                .map(BatchAnswer::of);
    }

    @GetMapping(path = "/{batchId}.xml", produces = MediaType.APPLICATION_XML_VALUE)
    @Access(Who.EMPLOYEE)
    ResponseEntity<byte[]> download(@PathVariable String batchId) {
        byte[] file = downloading.download(new BatchId(batchId)).orElseThrow(() -> new NotFound("De incassobatch"));
        String name = "incasso-" + batchId + ".xml";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file);
    }

    /** @param total euros, such as {@code 45.00} */
    record BatchAnswer(String batchId, Instant madeAt, int count, String total, List<Download> downloads) {
        static BatchAnswer of(DirectDebitBatch batch) {
            return new BatchAnswer(
                    batch.id().value(),
                    batch.madeAt(),
                    batch.count(),
                    batch.total().toString(),
                    batch.downloads());
        }
    }
}
