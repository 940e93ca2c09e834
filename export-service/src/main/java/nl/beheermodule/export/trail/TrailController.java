package nl.beheermodule.export.trail;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import nl.beheermodule.export.overview.Downloads;
import nl.beheermodule.export.overview.Selection;
import nl.beheermodule.export.overview.TrailChoice;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.sheet.FileType;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The logbook: who did what and when, for beheerders. */
@RestController
@RequestMapping("/v1/organisations/{organisationId}")
class TrailController {
    private final Trail trail;
    private final TrailOverview overview;
    private final Downloads downloads;

    TrailController(Trail trail, TrailOverview overview, Downloads downloads) {
        this.trail = trail;
        this.overview = overview;
        this.downloads = downloads;
    }

    @GetMapping("/trail")
    @Access(Who.ADMINISTRATOR)
    PageOf<TrailLine> page(
            @PathVariable String organisationId,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable TrailKind kind,
            PageQuery page) {
        return trail.page(organisationId, Selection.ofTrail(page, choice(from, to, by, kind)), page);
    }

    @GetMapping({"/trail.xlsx", "/trail.csv"})
    @Access(Who.ADMINISTRATOR)
    void file(
            @PathVariable String organisationId,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable TrailKind kind,
            PageQuery page,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Selection selection = Selection.ofTrail(page, choice(from, to, by, kind));
        downloads.send(overview, organisationId, selection, FileType.asked(request), response);
    }

    private static TrailChoice choice(
            @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String by, @Nullable TrailKind kind) {
        return TrailChoice.of(from, to, by, kind == null ? null : kind.name());
    }
}
