package nl.beheermodule.export.overview;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.beheermodule.platform.audit.AuditTrail;
import nl.beheermodule.platform.sheet.Download;
import nl.beheermodule.platform.sheet.FileType;
import nl.beheermodule.platform.sheet.Table;
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
            Download.send(table, names.of(organisationId, overview.kind()), type, response);
        }
    }

    public static String action(OverviewKind kind, FileType type) {
        return "export." + kind.noun() + "." + type.extension();
    }
}
