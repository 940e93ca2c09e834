package nl.beheermodule.platform.imports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.idempotency.CreationKey;
import nl.beheermodule.platform.imports.ImportRowStore.Step;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.problem.InvalidInput;
import nl.beheermodule.platform.sheet.SheetReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A file is uploaded, looked at, and thrown away. That it is applied has a route of the service's own. */
@RestController
@RequestMapping("/v1/organisations/{organisationId}/imports")
class ImportController {
    private final UploadImport uploading;
    private final Imports imports;
    private final ImportRowStore rows;
    private final ImportFiles files;

    ImportController(UploadImport uploading, Imports imports, ImportRowStore rows, ImportFiles files) {
        this.uploading = uploading;
        this.imports = imports;
        this.rows = rows;
        this.files = files;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Access(Who.ADMINISTRATOR)
    ResponseEntity<ImportAnswer> upload(
            @PathVariable String organisationId,
            @RequestPart("file") MultipartFile file,
            CreationKey key,
            Caller caller)
            throws IOException {
        if (file.getSize() > SheetReader.MOST_BYTES) {
            throw new InvalidInput("file", "Het bestand mag maximaal 5MB groot zijn.");
        }
        String name = file.getOriginalFilename();
        Import added = uploading.upload(key.id(), organisationId, caller, name == null ? "" : name, file.getBytes());
        URI location = URI.create("/v1/organisations/" + organisationId + "/imports/" + added.id());
        return ResponseEntity.status(HttpStatus.ACCEPTED).location(location).body(answer(added));
    }

    @GetMapping("/{importId}")
    @Access(Who.ADMINISTRATOR)
    ImportAnswer read(@PathVariable String organisationId, @PathVariable String importId) {
        return answer(imports.one(organisationId, importId));
    }

    /** Once it was applied: what became of the rows; before: what they would do. */
    @GetMapping("/{importId}/rows")
    @Access(Who.ADMINISTRATOR)
    PageOf<ImportRowAnswer> rows(
            @PathVariable String organisationId,
            @PathVariable String importId,
            @RequestParam(required = false) @Nullable Outcome outcome,
            PageQuery page) {
        Import of = imports.one(organisationId, importId);
        Step step = of.appliedAt() == null ? Step.SHOWN : Step.RESULT;
        return rows.page(of, step, outcome, page).map(ImportRowAnswer::of);
    }

    @GetMapping({"/{importId}/result.xlsx", "/{importId}/result.csv"})
    @Access(Who.ADMINISTRATOR)
    void result(
            @PathVariable String organisationId,
            @PathVariable String importId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        files.result(imports.one(organisationId, importId), request, response);
    }

    @GetMapping({"/sample.xlsx", "/sample.csv"})
    @Access(Who.ADMINISTRATOR)
    void sample(@PathVariable String organisationId, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        files.sample(request, response);
    }

    /** Stops what is being applied: what was done stays, and can be looked at. Otherwise nothing of the file is kept. */
    @DeleteMapping("/{importId}")
    @Access(Who.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stopOrRemove(@PathVariable String organisationId, @PathVariable String importId) {
        Import of = imports.one(organisationId, importId);
        if (!imports.stop(organisationId, importId)) {
            imports.remove(of);
            rows.remove(of);
        }
    }

    private ImportAnswer answer(Import of) {
        return ImportAnswer.of(
                of,
                of.state() == ImportState.ANALYSING ? Map.of() : rows.counts(of, Step.SHOWN),
                of.appliedAt() == null ? Map.of() : rows.counts(of, Step.RESULT));
    }
}
