package nl.beheermodule.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import nl.beheermodule.authorization.authorization.domain.AuthorizationId;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import org.bson.Document;

/** Companies of fifty means with twenty machtigingen each, as authorization-service writes them. */
final class Sample {
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    static final int MEANS = 50;
    static final int SERVICES = 20;
    static final int OF_ONE_COMPANY = MEANS * SERVICES;

    private Sample() {}

    static Document organisation(int company) {
        return new Document("_id", organisationId(company)).append("kvkNumber", kvk(company));
    }

    static Document means(int company, int one) {
        return new Document("_id", meansId(company, one))
                .append("uniqueId", "ZB-" + company + "-" + one)
                .append("personId", "p-" + meansId(company, one))
                .append("personName", "Joris van den Bakker")
                .append("personSort", "joris van den bakker")
                .append("level", "EH3")
                .append("active", true)
                .append("taxAuthorityMeans", false)
                .append("organisationIds", List.of(organisationId(company)))
                .append("sequence", 5L);
    }

    static Document authorization(int company, int one, String service, LocalDate start) {
        String means = meansId(company, one);
        return new Document("_id", authorizationId(company, one, service))
                .append("version", 1L)
                .append("organisationId", organisationId(company))
                .append("meansId", means)
                .append("personId", "p-" + means)
                .append("personName", "Joris van den Bakker")
                .append("personSort", "joris van den bakker")
                .append("serviceId", service)
                .append("serviceName", "Aangifte doen bij een dienst")
                .append("serviceSort", "aangifte doen bij een dienst")
                .append("provider", "Belastingdienst")
                .append("level", "EH3")
                .append("state", "VALID")
                .append("startDate", start.toString())
                .append("endDate", start.plusYears(1).toString())
                .append("dueAt", Date.from(Instant.now().plusSeconds(86_400L * 365)))
                .append("_class", "authorization");
    }

    static String authorizationId(int company, int one, String service) {
        return AuthorizationId.of(
                        new OrganisationId(organisationId(company)),
                        new MeansId(meansId(company, one)),
                        new ServiceId(service))
                .value();
    }

    static String organisationId(int company) {
        return "0f8f4a0e-6a51-4a11-9b40-%012d".formatted(company + 1);
    }

    static String meansId(int company, int one) {
        return "5b8c1c2e-2d50-4a0e-%04d-%012d".formatted(one, company + 1);
    }

    static String kvk(int company) {
        return "%08d".formatted(10_000_000 + company);
    }
}
