package nl.beheermodule.export.overview;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import nl.beheermodule.export.company.CompanyNames;
import nl.beheermodule.platform.sheet.FileType;
import nl.beheermodule.platform.time.Amsterdam;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;

/** A file is named after the company, what is in it, and the day. */
@Component
public class FileNames {
    private final CompanyNames companies;
    private final Clock clock;

    FileNames(CompanyNames companies, Clock clock) {
        this.companies = companies;
        this.clock = clock;
    }

    public String of(String organisationId, OverviewKind kind, FileType type) {
        String company = companies
                .of(organisationId)
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ")
                .strip();
        return company + " - " + kind.word() + " - " + Amsterdam.today(clock) + "." + type.extension();
    }

    /** As a browser understands it. */
    public static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
