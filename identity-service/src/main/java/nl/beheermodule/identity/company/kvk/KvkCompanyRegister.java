package nl.beheermodule.identity.company.kvk;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import java.util.Optional;
import nl.beheermodule.identity.company.domain.Company;
import nl.beheermodule.identity.company.domain.CompanyRegister;
import nl.beheermodule.identity.company.domain.KvkNumber;
import nl.beheermodule.identity.company.domain.RegisterUnavailable;
import nl.beheermodule.platform.resilience.Guard;
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
    private final KvkApi api;
    private final Guard guard;

    KvkCompanyRegister(KvkApi api, CircuitBreakerRegistry breakers, BulkheadRegistry bulkheads, RetryRegistry retries) {
        this.api = api;
        this.guard = Guard.of("company-register", breakers, bulkheads, retries);
    }

    @Override
    public Optional<Company> find(KvkNumber number) {
        try {
            return guard.again(() -> ask(number));
        } catch (RuntimeException failure) {
            throw new RegisterUnavailable(failure);
        }
    }

    private Optional<Company> ask(KvkNumber number) {
        try {
            return Optional.of(KvkCompany.of(api.profile(number.value()), api.places(number.value())));
        } catch (HttpClientErrorException.NotFound unknown) {
            return Optional.empty();
        }
    }
}
