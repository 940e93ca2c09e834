package nl.beheermodule.chain.request.usecase;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.jwt.JwtMac;
import com.google.crypto.tink.jwt.JwtMacConfig;
import java.security.GeneralSecurityException;
import java.time.Clock;
import nl.beheermodule.chain.link.SignedLinks;

/** Signed links with a key of the test. */
final class TestLinks {
    private TestLinks() {}

    static SignedLinks at(Clock clock) {
        try {
            JwtMacConfig.register();
            JwtMac key = KeysetHandle.generateNew(com.google.crypto.tink.KeyTemplates.get("JWT_HS256"))
                    .getPrimitive(RegistryConfiguration.get(), JwtMac.class);
            return new SignedLinks(key, clock, "https://beheer.example");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
