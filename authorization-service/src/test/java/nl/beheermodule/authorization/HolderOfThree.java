package nl.beheermodule.authorization;

import static nl.beheermodule.authorization.Korenschoof.NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beheermodule.authorization.Company.Colleague;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.SecondFactor;
import nl.beheermodule.contracts.means.MeansEvents.MeansLinked;
import nl.beheermodule.platform.access.Memberships;
import nl.beheermodule.platform.test.web.Tokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A company in which Joris at EH3 has three machtigingen, given by Anna. */
abstract class HolderOfThree extends Companies {
    @Autowired
    Memberships memberships;

    Company company;
    Colleague anna;
    Colleague joris;
    String vat;
    String tenders;
    String customs;

    @BeforeEach
    void jorisHasThree() {
        company = newCompany();
        anna = company.administrator(AssuranceLevel.EH3);
        joris = company.user(AssuranceLevel.EH3);
        vat = granted("omzetbelasting");
        tenders = granted("tenderned");
        customs = granted("portalen");
    }

    void linked(Colleague who, Role role, List<String> others) {
        String person = who.meansId().substring("m-of-".length());
        List<String> all = Stream.concat(Stream.of(company.id), others.stream()).toList();
        events.publish(
                6,
                new MeansLinked(
                        who.meansId(),
                        "ZB-L",
                        all,
                        others,
                        person,
                        AssuranceLevel.EH3,
                        role,
                        SecondFactor.OTP,
                        LocalDate.of(2029, 11, 23),
                        NOW));
        Awaitility.await()
                .until(() -> memberships.of(person).size() == all.size()
                        && directory.find(List.of(new MeansId(who.meansId()))).values().stream()
                                .allMatch(means -> means.organisations().size() == all.size()));
    }

    String granted(String query) {
        String service = Company.service(anna.http(), query);
        return Company.authorizationId(company.grant(anna.http(), service, joris.meansId(), "2026-12-31"));
    }

    JsonNode losses(String more) {
        return company.losses(anna.http(), joris.meansId(), more).json();
    }

    static String at(List<String> organisationIds) {
        return organisationIds.stream().collect(Collectors.joining("\",\"", ",\"organisationIds\":[\"", "\"]"));
    }

    String decision(String query) {
        return decision(company, query);
    }

    String decision(Company where, String query) {
        return http.as(Tokens.machine("makelaar"))
                .post("/access/v1/evaluation", where.question(joris.meansId(), Company.service(anna.http(), query)))
                .json()
                .path("context")
                .path("reason")
                .asString();
    }
}
