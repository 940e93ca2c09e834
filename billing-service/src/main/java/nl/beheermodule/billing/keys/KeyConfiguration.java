package nl.beheermodule.billing.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import nl.beheermodule.platform.keys.KeyStoreFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code beheer.keys.billing}: a Tink keyset as JSON, so that keys can be rotated. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {
    @Bean
    RandomGenerator chance() {
        return new SecureRandom();
    }

    @Bean
    Aead billingKey(@Value("${beheer.keys.folder:}") String folder, @Value("${beheer.keys.billing:}") String configured)
            throws GeneralSecurityException {
        AeadConfig.register();
        String keyset = new KeyStoreFolder(folder).key(configured, "beheer.keys.billing", KeyConfiguration::newKeyset);
        return TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static String newKeyset() {
        try {
            KeysetHandle keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
