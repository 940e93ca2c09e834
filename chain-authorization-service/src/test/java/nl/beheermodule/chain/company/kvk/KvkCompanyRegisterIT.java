package nl.beheermodule.chain.company.kvk;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import nl.beheermodule.chain.company.domain.Company;
import nl.beheermodule.chain.company.domain.CompanyRegister;
import nl.beheermodule.chain.company.domain.RegisterUnavailable;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.platform.test.ServiceIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The Handelsregister behind a time-out, a breaker and a bulkhead. */
@ServiceIT
class KvkCompanyRegisterIT {
    private static final WireMockServer KVK = started();

    @Autowired
    CompanyRegister register;

    @Autowired
    CircuitBreakerRegistry breakers;

    @DynamicPropertySource
    static void kvk(DynamicPropertyRegistry properties) {
        properties.add("beheer.companies.register", () -> "kvk");
        properties.add("beheer.companies.kvk.url", KVK::baseUrl);
        properties.add("beheer.companies.kvk.api-key", () -> "a-key");
        properties.add("beheer.companies.kvk.timeout", () -> "3s");
    }

    @BeforeEach
    void forget() {
        KVK.resetAll();
        breaker().reset();
    }

    @Test
    void r118_a_company_is_read_with_the_key() {
        knowsVanDijk();

        assertThat(register.find(new KvkNumber("90004323")))
                .contains(new Company(
                        new KvkNumber("90004323"),
                        "Accountantskantoor Van Dijk",
                        new Company.Address("Maliebaan", "45", "3581 CD", "Utrecht")));
    }

    @Test
    void a_number_that_the_register_does_not_have_is_no_company_and_no_failure() {
        KVK.stubFor(get("/v1/basisprofielen/90000000").willReturn(notFound()));

        assertThat(register.find(new KvkNumber("90000000"))).isEmpty();
        assertThat(breaker().getMetrics().getNumberOfFailedCalls()).isZero();
    }

    @Test
    void who_waits_for_a_slow_register_is_told_so_in_time() {
        KVK.stubFor(get("/v1/basisprofielen/90000001").willReturn(okJson("{}").withFixedDelay(20_000)));
        long start = System.nanoTime();

        assertThatThrownBy(() -> register.find(new KvkNumber("90000001"))).isInstanceOf(RegisterUnavailable.class);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void an_outage_opens_the_breaker_and_it_is_left_alone() {
        knowsVanDijk();
        KVK.stubFor(get("/v1/basisprofielen/90000001").willReturn(serverError()));
        for (int i = 0; i < 6; i++) {
            assertThatThrownBy(() -> register.find(new KvkNumber("90000001"))).isInstanceOf(RegisterUnavailable.class);
        }
        assertThat(breaker().getState()).isEqualTo(CircuitBreaker.State.OPEN);
        int asked = KVK.getAllServeEvents().size();

        assertThatThrownBy(() -> register.find(new KvkNumber("90004323"))).isInstanceOf(RegisterUnavailable.class);

        assertThat(KVK.getAllServeEvents()).hasSize(asked);
    }

    private CircuitBreaker breaker() {
        return breakers.circuitBreaker("company-register");
    }

    private static void knowsVanDijk() {
        KVK.stubFor(get("/v1/basisprofielen/90004323")
                .withHeader("apikey", equalTo("a-key"))
                .willReturn(okJson("""
                        {"kvkNummer":"90004323","naam":"Van Dijk","statutaireNaam":"Accountantskantoor Van Dijk",
                         "_embedded":{"hoofdvestiging":{"adressen":[{"type":"bezoekadres","straatnaam":"Maliebaan",
                         "huisnummer":"45","postcode":"3581CD","plaats":"Utrecht"}]}}}""")));
    }

    /** Never stopped: a test that is run again finds its application, and with it this address, in the cache. */
    private static WireMockServer started() {
        WireMockServer kvk = new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
        kvk.start();
        return kvk;
    }
}
