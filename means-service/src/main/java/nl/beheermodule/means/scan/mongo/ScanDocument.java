package nl.beheermodule.means.scan.mongo;

import java.time.Instant;
import java.util.Optional;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.ScanId;
import nl.beheermodule.means.scan.domain.Scan;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/** A scan as it is stored. {@code content} is ciphertext, and left out where it is not needed. */
@Document("scans")
@TypeAlias("scan")
record ScanDocument(
        @Id String id,
        String organisationId,
        String fileName,
        String mediaType,
        long size,
        @Nullable String meansId,
        Instant checkAt,
        byte @Nullable [] content) {

    static ScanDocument of(Scan scan, byte[] ciphertext) {
        return new ScanDocument(
                scan.id().value(),
                scan.organisation().value(),
                scan.fileName(),
                scan.mediaType(),
                scan.size(),
                scan.means().map(MeansId::value).orElse(null),
                scan.checkAt(),
                ciphertext);
    }

    Scan scan() {
        return new Scan(
                new ScanId(id),
                new OrganisationId(organisationId),
                fileName,
                mediaType,
                size,
                Optional.ofNullable(meansId).map(MeansId::new),
                checkAt);
    }
}
