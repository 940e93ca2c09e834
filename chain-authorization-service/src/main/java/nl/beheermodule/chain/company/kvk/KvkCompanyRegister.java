package nl.beheermodule.chain.company.kvk;

import io.github.resilience4j.bulkhead.annotation.Bulkhead;
import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import io.github.resilience4j.retry.annotation.Retry;
import java.util.Optional;
import nl.beheermodule.chain.company.domain.Company;
import nl.beheermodule.chain.company.domain.CompanyRegister;
import nl.beheermodule.chain.company.domain.RegisterUnavailable;
import nl.beheermodule.chain.known.domain.KvkNumber;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/**
 * The Handelsregister of KVK. Reading it again does no harm, so a failed call is tried once more; when it keeps failing
 * the breaker opens and nobody waits for it.
 */
@Component
@ConditionalOnProperty(name = "beheer.companies.register", havingValue = "kvk")
class KvkCompanyRegister implements CompanyRegister {
    private static final String NAME = "company-register";

    private final KvkApi api;

    KvkCompanyRegister(KvkApi api) {
        this.api = api;
    }

    @Override
    @Retry(name = NAME, fallbackMethod = "unavailable")
    @CircuitBreaker(name = NAME)
    @Bulkhead(name = NAME)
    public Optional<Company> find(KvkNumber number) {
        try {
            return Optional.of(KvkCompany.of(api.profile(number.value())));
        } catch (HttpClientErrorException.NotFound unknown) {
            return Optional.empty();
        }
    }

    /** Called by Resilience4j, by its name. */
    @SuppressWarnings({"UnusedMethod", "UnusedVariable"})
    private Optional<Company> unavailable(KvkNumber number, Exception failure) {
        throw new RegisterUnavailable(failure);
    }
}
