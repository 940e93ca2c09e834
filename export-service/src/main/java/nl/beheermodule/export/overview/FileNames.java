package nl.beheermodule.export.overview;

import java.time.Clock;
import nl.beheermodule.export.company.CompanyNames;
import nl.beheermodule.platform.time.Amsterdam;
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

    /** @return without an extension */
    public String of(String organisationId, OverviewKind kind) {
        return companies.of(organisationId) + " - " + kind.word() + " - " + Amsterdam.today(clock);
    }
}
