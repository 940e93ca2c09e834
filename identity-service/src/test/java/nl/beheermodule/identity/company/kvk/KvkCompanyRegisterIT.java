package nl.beheermodule.identity.company.kvk;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import nl.beheermodule.identity.IdentityIT;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The Handelsregister as KVK describes it: when it answers, does not know, is slow or fails. */
@IdentityIT
class KvkCompanyRegisterIT {
    private static final WireMockServer KVK = started();
    private static final String PROFILE = """
            {"kvkNummer":"69599084","indNonMailing":"Ja","naam":"Test EMZ Dagobert","statutaireNaam":"Dagobert B.V.",
             "_embedded":{"eigenaar":{"rsin":"123456782","rechtsvorm":"BeslotenVennootschap"},
               "hoofdvestiging":{"vestigingsnummer":"000038509504","adressen":[
                 {"type":"correspondentieadres","postbusnummer":1,"postcode":"1000AA","plaats":"Amsterdam"},
                 {"type":"bezoekadres","straatnaam":"Abebe Bikilalaan","huisnummer":17,"huisletter":"a",
                  "postcode":"1034WL","plaats":"Amsterdam"}]}}}
            """;
    private static final String PLACES = """
            {"kvkNummer":"69599084","totaalAantalVestigingen":2,"vestigingen":[
              {"vestigingsnummer":"000038509504","eersteHandelsnaam":"Dagobert","volledigAdres":"Abebe Bikilalaan 17 1034WL Amsterdam"},
              {"vestigingsnummer":"000038509520","eersteHandelsnaam":"Dagobert Thuis","indAdresAfgeschermd":"Ja"}]}
            """;

    @Autowired
    private TestHttp http;

    @Autowired
    private CircuitBreakerRegistry breakers;

    @DynamicPropertySource
    static void kvk(DynamicPropertyRegistry properties) {
        properties.add("beheer.companies.register", () -> "kvk");
        properties.add("beheer.companies.kvk.url", () -> KVK.baseUrl() + "/api");
        properties.add("beheer.companies.kvk.api-key", () -> "key-of-this-test");
        properties.add("beheer.companies.kvk.timeout", () -> "3s");
    }

    @BeforeEach
    void forget() {
        KVK.resetAll();
        breaker().reset();
    }

    @Test
    void a_company_with_its_visiting_address_and_establishments() {
        knowsDagobert();

        Answer company = find();

        assertThat(company.json().path("name").asString()).isEqualTo("Dagobert B.V.");
        assertThat(company.json().path("rsin").asString()).isEqualTo("123456782");
        assertThat(company.json().path("address").path("houseNumber").asString())
                .isEqualTo("17 a");
        assertThat(company.json().path("address").path("postalCode").asString()).isEqualTo("1034 WL");
        assertThat(company.json().path("establishments").size()).isEqualTo(2);
        assertThat(company.json()
                        .path("establishments")
                        .path(0)
                        .path("address")
                        .path("city")
                        .asString())
                .isEqualTo("Amsterdam");
        KVK.verify(getRequestedFor(urlPathMatching("/api/v1/basisprofielen/69599084"))
                .withHeader("apikey", equalTo("key-of-this-test")));
    }

    @Test
    void a_number_that_the_register_does_not_have_is_not_found_and_no_failure() {
        KVK.stubFor(get(urlPathMatching(".*")).willReturn(notFound()));

        assertThat(find().status()).isEqualTo(404);
        assertThat(breaker().getMetrics().getNumberOfFailedCalls()).isZero();
    }

    @Test
    void one_failed_call_is_tried_once_more() {
        knowsDagobert();
        KVK.stubFor(get(urlPathMatching(".*/69599084"))
                .inScenario("hiccup")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(serverError())
                .willSetStateTo("well"));

        assertThat(find().status()).isEqualTo(200);
    }

    @Test
    void who_waits_for_a_slow_register_reads_so_in_dutch_in_time() {
        KVK.stubFor(get(urlPathMatching(".*")).willReturn(aResponse().withFixedDelay(20_000)));
        long start = System.nanoTime();

        Answer answer = find();

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("register-unavailable");
        assertThat(answer.json().path("detail").asString())
                .isEqualTo("Wij kunnen het Handelsregister nu niet bereiken. Probeer het over enkele minuten opnieuw.");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void when_it_keeps_failing_the_breaker_opens_and_it_is_left_alone() {
        KVK.stubFor(get(urlPathMatching(".*")).willReturn(serverError()));
        for (int i = 0; i < 5; i++) {
            assertThat(find().status()).isEqualTo(503);
        }
        assertThat(breaker().getState()).isEqualTo(CircuitBreaker.State.OPEN);
        int asked = KVK.countRequestsMatching(
                        getRequestedFor(urlPathMatching(".*")).build())
                .getCount();

        assertThat(find().problem()).isEqualTo("register-unavailable");

        KVK.verify(asked, getRequestedFor(urlPathMatching(".*")));
    }

    private Answer find() {
        return http.anonymous().get("/v1/companies/69599084");
    }

    private CircuitBreaker breaker() {
        return breakers.circuitBreaker("company-register");
    }

    private static void knowsDagobert() {
        KVK.stubFor(get(urlPathMatching(".*/69599084")).willReturn(okJson(PROFILE)));
        KVK.stubFor(get(urlPathMatching(".*/vestigingen")).willReturn(okJson(PLACES)));
    }

    private static WireMockServer started() {
        WireMockServer kvk = new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
        kvk.start();
        return kvk;
    }
}
