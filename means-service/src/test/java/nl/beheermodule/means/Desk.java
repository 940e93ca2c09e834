package nl.beheermodule.means;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.PostalAddress;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.identity.IdentityEvents.OrganisationRegistered;
import nl.beheermodule.means.organisation.Organisations;
import nl.beheermodule.platform.test.kafka.TestEvents;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.TestMembers;
import nl.beheermodule.platform.test.web.Tokens;
import org.awaitility.Awaitility;
import org.springframework.stereotype.Component;

/** A fresh Bakkerij De Korenschoof for a test: its organisation, beheerder Sanne and medewerker Mees at their screens. */
@Component
public class Desk {
    /** The smallest PNG there is. */
    public static final byte[] PNG = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final TestEvents events;
    private final TestMembers members;
    private final Organisations organisations;
    private final Clock clock;

    Desk(TestEvents events, TestMembers members, Organisations organisations, Clock clock) {
        this.events = events;
        this.members = members;
        this.organisations = organisations;
        this.clock = clock;
    }

    public Company company(TestHttp http, AssuranceLevel level) {
        String id = "o-" + UUID.randomUUID();
        events.publish(
                1,
                new OrganisationRegistered(
                        id,
                        "9%07d".formatted(Math.floorMod(id.hashCode(), 10_000_000)),
                        null,
                        "Bakkerij De Korenschoof " + id.substring(2, 10),
                        "123456782",
                        new PostalAddress("Molenweg", "7", "3511 CD", "Utrecht"),
                        "030 1234567",
                        1,
                        clock.instant()));
        Tokens sanne = members.member("p-" + UUID.randomUUID(), List.of(id), Role.ADMINISTRATOR, level);
        Awaitility.await("copy of " + id)
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> organisations.find(id).isPresent());
        return new Company(
                id,
                http.as(sanne.level("loa3")),
                String.valueOf(sanne.claims().getClaim("person_id")),
                http.as(Tokens.employee("mees.bakker")));
    }

    public Company company(TestHttp http) {
        return company(http, AssuranceLevel.EH3);
    }

    public record Company(String id, TestHttp sanne, String sannesPerson, TestHttp mees) {
        public String path(String rest) {
            return "/v1/organisations/" + id + rest;
        }

        public Answer upload(byte[] content, String fileName) {
            String head = "--bound\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                    + "\"\r\nContent-Type: image/png\r\n\r\n";
            return sanne.send(
                    "POST",
                    path("/scans"),
                    BodyPublishers.concat(
                            BodyPublishers.ofString(head, StandardCharsets.UTF_8),
                            BodyPublishers.ofByteArray(content),
                            BodyPublishers.ofString("\r\n--bound--\r\n")),
                    request -> request.header("Content-Type", "multipart/form-data; boundary=bound"));
        }

        public String scan() {
            return upload(PNG, "voor.png").json().path("scanId").asString();
        }

        /** Applies for Anna at EH3 with SMS and a passport. */
        public Answer request(String email) {
            return sanne.post(path("/means"), anna(email, "EH3", "USER", scan()));
        }

        public String anna(String email, String level, String role, String scan) {
            return """
                    {"level":"%s","role":"%s","firstNames":"Zoë","prefix":"van","surname":"Dalen",
                     "dateOfBirth":"1995-09-11","email":"%s","mobile":"06 1234 6270",
                     "identityDocument":{"type":"PASSPORT","number":"NWR1B2C34","expiresOn":"2031-01-01","scanIds":["%s"]},
                     "identificationAddress":{"street":"Marktstraat","houseNumber":"12","postalCode":"3511ab","city":"Utrecht"},
                     "secondFactor":"SMS","contractYears":3,"agreed":true}
                    """.formatted(level, role, email, scan);
        }

        /** @return id of a means that Mees approved */
        public String approved(String email) {
            String id = request(email).json().path("meansId").asString();
            mees.post("/v1/applications/" + id + "/approval", "{}");
            return id;
        }

        public Answer detail(String meansId) {
            return sanne.get(path("/means/" + meansId));
        }
    }
}
