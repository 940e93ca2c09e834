package nl.beheermodule.authorization;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.beheermodule.authorization.known.domain.MeansDirectory;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.PostalAddress;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.identity.IdentityEvents.OrganisationRegistered;
import nl.beheermodule.platform.test.kafka.TestEvents;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.TestMembers;
import nl.beheermodule.platform.test.web.Tokens;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** A company nobody used before, registered and staffed by events, as it really happens. */
public final class Company {
    public final String id = UUID.randomUUID().toString();
    public final String kvkNumber = "%08d".formatted(ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));
    private final TestHttp http;
    private final TestMembers members;
    private final MeansDirectory directory;

    public Company(TestHttp http, TestMembers members, TestEvents events, MeansDirectory directory) {
        this.http = http;
        this.members = members;
        this.directory = directory;
        events.publish(
                1,
                new OrganisationRegistered(
                        id,
                        kvkNumber,
                        null,
                        "Bakkerij De Korenschoof B.V.",
                        null,
                        new PostalAddress("Molenstraat", "1", "1234 AB", "Utrecht"),
                        null,
                        1,
                        Instant.parse("2026-11-23T09:00:00Z")));
    }

    public Colleague administrator(AssuranceLevel level) {
        return colleague(Role.ADMINISTRATOR, level);
    }

    public Colleague user(AssuranceLevel level) {
        return colleague(Role.USER, level);
    }

    private Colleague colleague(Role role, AssuranceLevel level) {
        String personId = "p-" + UUID.randomUUID();
        Tokens tokens = members.member(personId, List.of(id), role, level);
        MeansId means = new MeansId("m-of-" + personId);
        Awaitility.await("copy of the means")
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> directory.find(List.of(means)).containsKey(means));
        return new Colleague(means.value(), http.as(tokens));
    }

    public record Colleague(String meansId, TestHttp http) {}

    /** @return id of the sample's service of that name */
    public static String service(TestHttp signedIn, String query) {
        JsonNode items = signedIn.get("/v1/services?query=" + query).json().path("items");
        return items.get(0).path("serviceId").asString();
    }

    public String path(String rest) {
        return "/v1/organisations/" + id + rest;
    }

    public Answer grant(TestHttp as, String serviceId, String meansId, String endDate) {
        return as.put(path("/authorizations"), """
                {"serviceIds":["%s"],"meansIds":["%s"],"endDate":"%s"}""".formatted(serviceId, meansId, endDate));
    }

    public static String authorizationId(Answer granted) {
        return Objects.requireNonNull(
                granted.json().path("results").get(0).path("authorizationId").asString());
    }

    /** @param more what becomes of the means, and where else, as JSON that begins with a comma; nothing: it ends here */
    public Answer losses(TestHttp as, String meansId, String more) {
        return as.post(path("/authorizations/losses"), """
                {"meansId":"%s"%s}""".formatted(meansId, more));
    }

    /** What a dienstverlener asks. */
    public String question(String subject, String serviceId) {
        return """
                {"subject":{"type":"means","id":"%s"},"action":{"name":"login"},
                 "resource":{"type":"service","id":"%s"},
                 "context":{"organisation":{"kvkNumber":"%s"}}}""".formatted(subject, serviceId, kvkNumber);
    }
}
