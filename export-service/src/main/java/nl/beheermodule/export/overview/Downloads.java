package nl.beheermodule.export.overview;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.beheermodule.platform.audit.AuditTrail;
import nl.beheermodule.platform.sheet.FileType;
import nl.beheermodule.platform.sheet.Table;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Sends an overview as a file, at once; first it is written down that it was asked for. */
@Component
public class Downloads {
    private final FileNames names;
    private final AuditTrail audit;

    Downloads(FileNames names, AuditTrail audit) {
        this.names = names;
        this.audit = audit;
    }

    public void send(
            Overview overview, String organisationId, Selection selection, FileType type, HttpServletResponse response)
            throws IOException {
        try (Table table = overview.read(organisationId, selection)) {
            audit.looked(organisationId, action(overview.kind(), type), organisationId);
            headers(response, names.of(organisationId, overview.kind(), type), type);
            type.write(table, response.getOutputStream());
        }
    }

    public static String action(OverviewKind kind, FileType type) {
        return "export." + kind.noun() + "." + type.extension();
    }

    /** Personal data: not to be kept on the way. */
    public static void headers(HttpServletResponse response, String fileName, FileType type) {
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, FileNames.attachment(fileName));
        response.setContentType(type.contentType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
