package nl.beheermodule.means.means.mongo;

import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.means.means.domain.DocumentType;
import nl.beheermodule.means.means.domain.IdentityDocument;
import nl.beheermodule.means.means.domain.ScanId;
import nl.beheermodule.means.means.domain.ScanReference;
import org.jspecify.annotations.Nullable;

record DocumentPart(DocumentType type, String number, String expiresOn, List<ScanPart> scans) {
    record ScanPart(String scanId, String fileName, String mediaType) {}

    static @Nullable DocumentPart of(@Nullable IdentityDocument document) {
        return document == null
                ? null
                : new DocumentPart(
                        document.type(),
                        document.number(),
                        document.expiresOn().toString(),
                        document.scans().stream()
                                .map(scan -> new ScanPart(scan.scan().value(), scan.fileName(), scan.mediaType()))
                                .toList());
    }

    IdentityDocument document() {
        return new IdentityDocument(
                type,
                number,
                LocalDate.parse(expiresOn),
                scans.stream()
                        .map(scan -> new ScanReference(new ScanId(scan.scanId()), scan.fileName(), scan.mediaType()))
                        .toList());
    }
}
