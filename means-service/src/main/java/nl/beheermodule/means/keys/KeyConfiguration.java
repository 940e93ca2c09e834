package nl.beheermodule.means.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.random.RandomGenerator;
import javax.crypto.spec.SecretKeySpec;
import nl.beheermodule.means.means.usecase.Codes;
import nl.beheermodule.platform.keys.KeyStoreFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * {@code beheer.keys.scans}: a Tink keyset as JSON, so that keys can be rotated; {@code beheer.keys.codes}: 32 bytes in
 * base 64.
 */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {
    private static final int CODE_KEY_BYTES = 32;

    @Bean
    RandomGenerator chance() {
        return new SecureRandom();
    }

    @Bean
    KeyStoreFolder keyStoreFolder(@Value("${beheer.keys.folder:}") String folder) {
        return new KeyStoreFolder(folder);
    }

    @Bean
    Codes codes(KeyStoreFolder keys, RandomGenerator chance, @Value("${beheer.keys.codes:}") String configured) {
        String key = keys.key(configured, "beheer.keys.codes", () -> {
            byte[] bytes = new byte[CODE_KEY_BYTES];
            chance.nextBytes(bytes);
            return Base64.getEncoder().encodeToString(bytes);
        });
        byte[] bytes = Base64.getDecoder().decode(key.strip());
        if (bytes.length < CODE_KEY_BYTES) {
            throw new IllegalStateException("beheer.keys.codes must be at least 32 bytes in base 64");
        }
        return new Codes(chance, new SecretKeySpec(bytes, "HmacSHA256"));
    }

    @Bean
    Aead scanKey(KeyStoreFolder keys, @Value("${beheer.keys.scans:}") String configured)
            throws GeneralSecurityException {
        AeadConfig.register();
        String keyset = keys.key(configured, "beheer.keys.scans", KeyConfiguration::newKeyset);
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
