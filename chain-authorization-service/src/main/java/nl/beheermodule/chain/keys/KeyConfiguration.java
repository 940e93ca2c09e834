package nl.beheermodule.chain.keys;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyTemplates;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.jwt.JwtMac;
import com.google.crypto.tink.jwt.JwtMacConfig;
import java.security.GeneralSecurityException;
import nl.beheermodule.platform.keys.KeyStoreFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code beheer.keys.links}: a Tink keyset as JSON, so that keys can be rotated. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {
    private static final String ALGORITHM = "JWT_HS256";

    @Bean
    JwtMac linkKey(@Value("${beheer.keys.folder:}") String folder, @Value("${beheer.keys.links:}") String configured)
            throws GeneralSecurityException {
        JwtMacConfig.register();
        String keyset = new KeyStoreFolder(folder).key(configured, "beheer.keys.links", KeyConfiguration::newKeyset);
        return TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), JwtMac.class);
    }

    private static String newKeyset() {
        try {
            KeysetHandle keyset = KeysetHandle.generateNew(KeyTemplates.get(ALGORITHM));
            return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
