package nl.beheermodule.means.means.domain;

import java.time.LocalDate;
import java.util.List;

/** The document an applicant is checked against (R44). Never leaves this service. */
public record IdentityDocument(DocumentType type, String number, LocalDate expiresOn, List<ScanReference> scans) {
    public IdentityDocument {
        scans = List.copyOf(scans);
    }

    boolean isValidOn(LocalDate day) {
        return !expiresOn.isBefore(day);
    }
}
