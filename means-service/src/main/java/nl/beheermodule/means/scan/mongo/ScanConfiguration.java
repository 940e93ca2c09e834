package nl.beheermodule.means.scan.mongo;

import com.google.crypto.tink.Aead;
import nl.beheermodule.means.scan.domain.ScanRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

@Configuration(proxyBeanMethods = false)
class ScanConfiguration {
    @Bean
    ScanRepository scanRepository(MongoOperations mongo, Aead scanKey) {
        return new MongoScanRepository(mongo, new ScanCipher(scanKey));
    }
}
