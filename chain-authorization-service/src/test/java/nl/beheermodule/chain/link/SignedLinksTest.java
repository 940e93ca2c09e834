package nl.beheermodule.chain.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.KeyTemplates;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.jwt.JwtMac;
import com.google.crypto.tink.jwt.JwtMacConfig;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Instant;
import nl.beheermodule.chain.request.domain.RequestId;
import nl.beheermodule.platform.test.MutableClock;
import org.junit.jupiter.api.Test;

class SignedLinksTest {
    private static final RequestId REQUEST = new RequestId("r-1");

    private final MutableClock clock = new MutableClock();
    private final SignedLinks links = new SignedLinks(key(), clock, "https://beheer.example");

    @Test
    void the_token_stands_behind_the_hash_and_names_the_request_until_it_is_over() {
        Instant until = clock.instant().plusSeconds(60);
        URI link = links.to(REQUEST, until);
        assertThat(link.getPath()).isEqualTo("/ketenmachtiging");
        assertThat(links.read(link.getFragment())).contains(REQUEST);
        clock.set(until);
        assertThat(links.read(link.getFragment())).isEmpty();
    }

    @Test
    void what_was_tampered_with_or_signed_by_another_is_nothing() {
        String token = links.to(REQUEST, clock.instant().plusSeconds(60)).getFragment();
        assertThat(links.read(token.substring(0, token.length() - 2) + "xx")).isEmpty();
        assertThat(links.read("e30.e30.e30")).isEmpty();
        assertThat(new SignedLinks(key(), clock, "https://beheer.example").read(token))
                .isEmpty();
    }

    private static JwtMac key() {
        try {
            JwtMacConfig.register();
            return KeysetHandle.generateNew(KeyTemplates.get("JWT_HS256"))
                    .getPrimitive(RegistryConfiguration.get(), JwtMac.class);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
