package nl.beheermodule.chain.company.kvk;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import nl.beheermodule.chain.company.domain.Company;
import nl.beheermodule.chain.company.domain.CompanyRegister;
import nl.beheermodule.chain.company.domain.RegisterUnavailable;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.platform.test.ServiceIT;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The Handelsregister behind a time-out, a breaker and a bulkhead. */
@ServiceIT
class KvkCompanyRegisterIT {
    private static final WireMockServer KVK = new WireMockServer(options().dynamicPort());

    @Autowired
    CompanyRegister register;

    @DynamicPropertySource
    static void kvk(DynamicPropertyRegistry properties) {
        KVK.start();
        properties.add("beheer.companies.register", () -> "kvk");
        properties.add("beheer.companies.kvk.url", KVK::baseUrl);
        properties.add("beheer.companies.kvk.api-key", () -> "a-key");
        properties.add("beheer.companies.kvk.timeout", () -> "1s");
    }

    @AfterAll
    static void stop() {
        KVK.stop();
    }

    @Test
    void r118_a_company_is_read_with_the_key_and_an_outage_opens_the_breaker() {
        KVK.stubFor(get("/v1/basisprofielen/90004323")
                .withHeader("apikey", equalTo("a-key"))
                .willReturn(okJson("""
                        {"kvkNummer":"90004323","naam":"Van Dijk","statutaireNaam":"Accountantskantoor Van Dijk",
                         "_embedded":{"hoofdvestiging":{"adressen":[{"type":"bezoekadres","straatnaam":"Maliebaan",
                         "huisnummer":"45","postcode":"3581CD","plaats":"Utrecht"}]}}}""")));
        KVK.stubFor(get("/v1/basisprofielen/90000000").willReturn(notFound()));
        KVK.stubFor(get("/v1/basisprofielen/90000001").willReturn(okJson("{}").withFixedDelay(2_000)));
        assertThat(register.find(new KvkNumber("90004323")))
                .contains(new Company(
                        new KvkNumber("90004323"),
                        "Accountantskantoor Van Dijk",
                        new Company.Address("Maliebaan", "45", "3581 CD", "Utrecht")));
        assertThat(register.find(new KvkNumber("90000000"))).isEmpty();
        for (int i = 0; i < 6; i++) {
            assertThatThrownBy(() -> register.find(new KvkNumber("90000001"))).isInstanceOf(RegisterUnavailable.class);
        }
        int asked = KVK.getAllServeEvents().size();
        assertThatThrownBy(() -> register.find(new KvkNumber("90004323"))).isInstanceOf(RegisterUnavailable.class);
        assertThat(KVK.getAllServeEvents().size()).isEqualTo(asked);
    }
}
