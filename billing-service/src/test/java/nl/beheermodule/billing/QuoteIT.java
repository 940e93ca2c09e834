package nl.beheermodule.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.TestMembers;
import nl.beheermodule.platform.test.web.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What a beheerder sees of the costs, on the wire. */
@ServiceIT
class QuoteIT {
    private static final String EH3 =
            "{\"kind\":\"NEW_MEANS\",\"level\":\"EH3\",\"secondFactor\":\"OTP\",\"contractYears\":3,\"organisations\":2}";

    @Autowired
    TestHttp http;

    @Autowired
    TestMembers members;

    private final String organisation = "o-" + UUID.randomUUID();
    private final String path = "/v1/organisations/" + organisation + "/quotes";

    @Test
    void r55_the_costs_are_named_line_by_line_and_the_quote_is_kept() {
        TestHttp anna = http.as(members.administrator(organisation));
        Answer made = anna.post(path, EH3);
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        JsonNode quote = made.json();
        assertThat(quote.path("lines").valueStream().map(QuoteIT::line).toList())
                .containsExactly(
                        "MEANS_EH3_3_YEARS 1 x 100.00 = 100.00 + 21.00 PER_CONTRACT",
                        "IDENTIFICATION 1 x 10.00 = 10.00 + 2.10 ONCE",
                        "OTP_DEVICE 1 x 40.00 = 40.00 + 8.40 ONCE",
                        "KVK_LINK 2 x 15.00 = 30.00 + 6.30 ONCE");
        assertThat(quote.path("net").asString()).isEqualTo("180.00");
        assertThat(quote.path("vat").asString()).isEqualTo("37.80");
        assertThat(quote.path("total").asString()).isEqualTo("217.80");
        assertThat(quote.path("validUntil").asString()).isEqualTo("2026-12-23T23:00:00Z");
        assertThat(quote.path("note").asString())
                .isEqualTo("*De genoemde tarieven zijn als voorbeeld opgenomen."
                        + " Hieraan kunnen geen rechten worden ontleend.");
        assertThat(anna.get(path + "/" + quote.path("quoteId").asString()).json())
                .isEqualTo(quote);
        assertThat(made.header("Location"))
                .isEqualTo(path + "/" + quote.path("quoteId").asString());
    }

    @Test
    void the_same_request_twice_gives_the_same_quote() {
        TestHttp anna = http.as(members.administrator(organisation));
        String key = UUID.randomUUID().toString();
        Answer first = keyed(anna, key, EH3);
        assertThat(keyed(anna, key, EH3).json()).isEqualTo(first.json());
        assertThat(keyed(anna, key, EH3.replace("EH3", "EH4")).status()).isEqualTo(409);
    }

    @Test
    void a_quote_of_another_organisation_is_not_there() {
        TestHttp anna = http.as(members.administrator(organisation));
        String elsewhere = "o-" + UUID.randomUUID();
        TestHttp other = http.as(members.administrator(elsewhere));
        String id = anna.post(path, EH3).json().path("quoteId").asString();
        assertThat(other.get("/v1/organisations/" + elsewhere + "/quotes/" + id).status())
                .isEqualTo(404);
    }

    @Test
    void what_is_missing_is_named_in_dutch() {
        TestHttp anna = http.as(members.administrator(organisation));
        assertThat(violations(anna.post(path, "{\"kind\":\"NEW_MEANS\",\"level\":\"EH3\"}")))
                .containsExactly(
                        "contractYears Kies een contractduur van 1 jaar of van 3 jaar.",
                        "secondFactor Kies een tweede factor: OTP device of SMS.");
        assertThat(violations(anna.post(path, EH3.replace("\"contractYears\":3", "\"contractYears\":2"))))
                .containsExactly("contractYears Kies een contractduur van 1 jaar of van 3 jaar.");
        assertThat(violations(anna.post(path, EH3.replace("\"organisations\":2", "\"organisations\":-1"))))
                .containsExactly("organisations Het aantal extra organisaties kan niet lager zijn dan 0.");
        assertThat(violations(anna.post(path, "{}"))).containsExactly("kind Geef aan waarvoor u de kosten wilt weten.");
    }

    @Test
    void r9_who_has_no_organisation_yet_sees_the_costs_of_the_first_application_without_logging_in() {
        String path = "/v1/registration-costs?level=EH3&secondFactor=OTP&contractYears=3&organisations=2";
        JsonNode costs = http.anonymous().get(path).json();
        assertThat(costs.path("lines").valueStream().map(QuoteIT::line).toList())
                .containsExactly(
                        "MEANS_EH3_3_YEARS 1 x 100.00 = 100.00 + 21.00 PER_CONTRACT",
                        "IDENTIFICATION 1 x 10.00 = 10.00 + 2.10 ONCE",
                        "OTP_DEVICE 1 x 40.00 = 40.00 + 8.40 ONCE",
                        "KVK_LINK 2 x 15.00 = 30.00 + 6.30 ONCE");
        assertThat(costs.path("total").asString()).isEqualTo("217.80");
        assertThat(costs.path("note").asString()).startsWith("*De genoemde tarieven");
        assertThat(violations(http.anonymous().get(path.replace("Years=3", "Years=2"))))
                .containsExactly("contractYears Kies een contractduur van 1 jaar of van 3 jaar.");
        assertThat(http.anonymous().get(path.replace("EH3", "EH9")).status()).isEqualTo(400);
    }

    @Test
    void the_price_list_is_for_everybody_who_is_signed_in() {
        Answer list = http.as(Tokens.person("p-somebody")).get("/v1/tariffs");
        assertThat(list.status()).isEqualTo(200);
        List<String> eh3 = list.json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("code").asString().equals("MEANS_EH3_1_YEAR"))
                .map(item -> item.path("amount").asString() + " "
                        + item.path("vatRate").asString() + " "
                        + item.path("validFrom").asString() + " "
                        + item.path("validUntil").asString(""))
                .toList();
        assertThat(eh3).containsExactly("45.00 21 2020-01-01 2026-12-31", "47.50 21 2027-01-01 ");
    }

    private Answer keyed(TestHttp as, String key, String json) {
        return as.send(
                "POST",
                path,
                BodyPublishers.ofString(json),
                request -> request.header("Content-Type", "application/json").header("Idempotency-Key", key));
    }

    private static List<String> violations(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        return answer.json()
                .path("violations")
                .valueStream()
                .map(violation -> violation.path("field").asString() + " "
                        + violation.path("message").asString())
                .toList();
    }

    private static String line(JsonNode line) {
        return "%s %d x %s = %s + %s %s"
                .formatted(
                        line.path("code").asString(),
                        line.path("quantity").asInt(),
                        line.path("unitPrice").asString(),
                        line.path("amount").asString(),
                        line.path("vat").asString(),
                        line.path("charged").asString());
    }
}
