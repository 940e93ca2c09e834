package nl.beheermodule.billing.tariff.file;

import java.io.IOException;
import java.io.InputStream;
import nl.beheermodule.billing.tariff.domain.TariffTable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import tools.jackson.databind.json.JsonMapper;

/** Reads the tariffs at start; a file that is not complete stops the service there. */
@Configuration(proxyBeanMethods = false)
class TariffConfiguration {
    @Bean
    TariffTable tariffs(@Value("${beheer.billing.tariffs}") Resource file) throws IOException {
        try (InputStream json = file.getInputStream()) {
            return JsonMapper.shared().readValue(json, TariffFile.class).table();
        }
    }
}
