package nl.beheermodule.means.scan.web;

import java.io.IOException;
import java.net.URI;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.ScanId;
import nl.beheermodule.means.scan.domain.Scan;
import nl.beheermodule.means.scan.domain.ScanRules;
import nl.beheermodule.means.scan.usecase.UploadScan;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.idempotency.CreationKey;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class ScanController {
    private final UploadScan uploadScan;

    ScanController(UploadScan uploadScan) {
        this.uploadScan = uploadScan;
    }

    /** Once uploaded a scan is not given back to the beheerder: only a medewerker looks at it. */
    @Access(Who.ADMINISTRATOR)
    @PostMapping(path = "/v1/organisations/{organisationId}/scans", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ScanView> upload(
            @PathVariable String organisationId, @RequestPart("file") MultipartFile file, CreationKey key)
            throws IOException {
        ScanRules.checkSize(file.getSize());
        String name = file.getOriginalFilename();
        Scan scan = uploadScan.upload(
                new ScanId(key.id()), new OrganisationId(organisationId), name == null ? "" : name, file.getBytes());
        return ResponseEntity.created(URI.create("/v1/organisations/" + organisationId + "/scans/" + key.id()))
                .body(ScanView.of(scan));
    }
}
