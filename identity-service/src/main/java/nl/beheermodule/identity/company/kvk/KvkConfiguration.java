package nl.beheermodule.identity.company.kvk;

import java.time.Duration;
import nl.beheermodule.identity.http.TimedCalls;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "beheer.companies.register", havingValue = "kvk")
class KvkConfiguration {

    /** @param key given by KVK with the subscription; without it the service does not start */
    @Bean
    KvkApi kvkApi(
            RestClient.Builder builder,
            @Value("${beheer.companies.kvk.url}") String url,
            @Value("${beheer.companies.kvk.api-key}") String key,
            @Value("${beheer.companies.kvk.timeout}") Duration timeout) {
        if (key.isBlank()) {
            throw new IllegalStateException("beheer.companies.kvk.api-key is empty");
        }
        RestClient client = builder.baseUrl(url)
                .defaultHeader("apikey", key)
                .requestFactory(TimedCalls.within(timeout))
                .build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
                .build()
                .createClient(KvkApi.class);
    }
}
