package nl.beheermodule.means.means.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.ScanId;
import nl.beheermodule.means.means.usecase.DecideOnApplication;
import nl.beheermodule.means.scan.usecase.LookAtScan;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.outbox.IfMatch;
import nl.beheermodule.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ApplicationController {
    record Rejection(
            @NotBlank(message = "Vul de reden van de afwijzing in.")
            @Size(max = 1000, message = "De reden mag maximaal 1000 tekens lang zijn.")
            String reason) {}

    /** @param state what it became: {@code APPROVED} or {@code REJECTED} */
    record Decided(String meansId, String state) {}

    private final DecideOnApplication decide;
    private final LookAtScan lookAtScan;

    ApplicationController(DecideOnApplication decide, LookAtScan lookAtScan) {
        this.decide = decide;
        this.lookAtScan = lookAtScan;
    }

    @Access(Who.EMPLOYEE)
    @PostMapping("/v1/applications/{meansId}/approval")
    Decided approve(
            @PathVariable String meansId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        decide.approve(new MeansId(meansId), caller.username(), IfMatch.version(ifMatch));
        return new Decided(meansId, "APPROVED");
    }

    @Access(Who.EMPLOYEE)
    @PostMapping("/v1/applications/{meansId}/rejection")
    Decided reject(
            @PathVariable String meansId,
            @Valid @RequestBody Rejection rejection,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        decide.reject(
                new MeansId(meansId), caller.username(), rejection.reason().strip(), IfMatch.version(ifMatch));
        return new Decided(meansId, "REJECTED");
    }

    /** The file came from outside: it may be looked at, but may not do anything in the medewerker's browser. */
    @Access(Who.EMPLOYEE)
    @GetMapping("/v1/applications/{meansId}/scans/{scanId}")
    ResponseEntity<byte[]> scan(@PathVariable String meansId, @PathVariable String scanId, Caller caller) {
        LookAtScan.Opened opened = lookAtScan
                .open(new MeansId(meansId), new ScanId(scanId), caller.username())
                .orElseThrow(() -> new NotFound("De scan"));
        ContentDisposition shown = ContentDisposition.inline()
                .filename(opened.scan().fileName(), java.nio.charset.StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(opened.scan().mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .body(opened.content());
    }
}
