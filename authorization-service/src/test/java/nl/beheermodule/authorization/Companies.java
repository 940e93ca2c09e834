package nl.beheermodule.authorization;

import java.time.Duration;
import nl.beheermodule.authorization.known.domain.MeansDirectory;
import nl.beheermodule.authorization.known.domain.OrganisationDirectory;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.kafka.TestEvents;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.TestMembers;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole service, and companies that ask it something. */
@ServiceIT
public abstract class Companies {
    @Autowired
    protected TestHttp http;

    @Autowired
    protected TestMembers members;

    @Autowired
    protected TestEvents events;

    @Autowired
    protected MeansDirectory directory;

    @Autowired
    protected OrganisationDirectory organisations;

    /** Known here: until then every decision about it is no. */
    protected Company newCompany() {
        Company company = new Company(http, members, events, directory);
        Awaitility.await("copy of the company")
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() ->
                        organisations.company(new OrganisationId(company.id)).isPresent());
        return company;
    }
}
