package nl.beheermodule.export.chain;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.beheermodule.export.overview.Downloads;
import nl.beheermodule.export.overview.RequestState;
import nl.beheermodule.export.overview.Selection;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.sheet.FileType;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Ketenmachtigingen and requests to relations as files, with the search and sorting of the screen (R23, Q21). */
@RestController
@RequestMapping("/v1/organisations/{organisationId}")
class ChainExportController {
    private final GrantedOverview granted;
    private final ReceivedOverview received;
    private final RequestsOverview requests;
    private final Downloads downloads;

    ChainExportController(
            GrantedOverview granted, ReceivedOverview received, RequestsOverview requests, Downloads downloads) {
        this.granted = granted;
        this.received = received;
        this.requests = requests;
        this.downloads = downloads;
    }

    @GetMapping({"/granted.xlsx", "/granted.csv"})
    @Access(Who.ADMINISTRATOR)
    void granted(
            @PathVariable String organisationId,
            PageQuery page,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        downloads.send(granted, organisationId, Selection.of(page), FileType.asked(request), response);
    }

    @GetMapping({"/received.xlsx", "/received.csv"})
    @Access(Who.ADMINISTRATOR)
    void received(
            @PathVariable String organisationId,
            PageQuery page,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        downloads.send(received, organisationId, Selection.of(page), FileType.asked(request), response);
    }

    @GetMapping({"/requests.xlsx", "/requests.csv"})
    @Access(Who.ADMINISTRATOR)
    void requests(
            @PathVariable String organisationId,
            @RequestParam(required = false) @Nullable RequestState requestState,
            PageQuery page,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Selection selection = Selection.ofRequests(page, requestState);
        downloads.send(requests, organisationId, selection, FileType.asked(request), response);
    }
}
