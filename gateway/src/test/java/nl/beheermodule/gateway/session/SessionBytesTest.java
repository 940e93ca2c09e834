package nl.beheermodule.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;

class SessionBytesTest {
    @Test
    void what_we_put_in_a_session_comes_back() {
        Map<String, Object> attributes = new HashMap<>(Map.of(
                "begun",
                Instant.EPOCH,
                "SPRING_SECURITY_CONTEXT",
                new SecurityContextImpl(new TestingAuthenticationToken("anna", "", "ROLE_SIGNED_IN"))));

        assertThat(SessionBytes.reading().convert(bytes(attributes))).isEqualTo(attributes);
    }

    @Test
    void bytes_that_would_make_other_objects_are_refused() {
        byte[] planted = bytes(new HashMap<>(Map.of("x", new File("/etc/passwd"))));

        assertThatThrownBy(() -> SessionBytes.reading().convert(planted))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("REJECTED");
    }

    private static byte[] bytes(Object attributes) {
        return Objects.requireNonNull(SessionBytes.writing().convert(attributes));
    }
}
