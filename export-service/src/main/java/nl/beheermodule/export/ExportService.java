package nl.beheermodule.export;

import nl.beheermodule.platform.start.ServiceApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The overviews as files. */
@SpringBootApplication
public final class ExportService {
    static final String NAME = "export-service";

    private ExportService() {}

    static void main(String[] args) {
        ServiceApplication.run(ExportService.class, NAME, args);
    }
}
