package nl.beheermodule.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import nl.beheermodule.gateway.limits.Limits.By;
import nl.beheermodule.gateway.limits.Limits.Rule;
import nl.beheermodule.gateway.problem.TestProblems;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.json.JsonMapper;

class LimitFilterTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final LimitFilter filter = new LimitFilter(
            new Limits(
                    0.5,
                    400,
                    List.of(
                            new Rule("activations", By.ADDRESS, 4, List.of("/api/means/v1/activations/**")),
                            new Rule("api", By.ACCOUNT, 6, List.of("/api/**")))),
            TestProblems.create(),
            meters);

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void who_tries_too_often_is_asked_to_wait() throws Exception {
        assertThat(ask("/api/means/v1/activations", "10.0.0.1").getStatus()).isEqualTo(200);
        assertThat(ask("/api/means/v1/activations/email-code", "10.0.0.1").getStatus())
                .isEqualTo(200);

        MockHttpServletResponse refused = ask("/api/means/v1/activations", "10.0.0.1");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getContentType()).startsWith("application/problem+json");
        assertThat(Integer.parseInt(String.valueOf(refused.getHeader("Retry-After"))))
                .isBetween(1, 31);
        assertThat(new JsonMapper()
                        .readTree(refused.getContentAsByteArray())
                        .path("detail")
                        .asString())
                .startsWith("U heeft dit te vaak achter elkaar gedaan. Probeer het over ");
        assertThat(meters.counter("beheer.gateway.limited", "rule", "activations")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void another_address_is_another_client() throws Exception {
        ask("/api/means/v1/activations", "10.0.0.1");
        ask("/api/means/v1/activations", "10.0.0.1");

        assertThat(ask("/api/means/v1/activations", "10.0.0.2").getStatus()).isEqualTo(200);
    }

    @Test
    void one_household_is_one_client_however_many_addresses_it_has() throws Exception {
        ask("/api/means/v1/activations", "2001:db8:1:2::1");
        ask("/api/means/v1/activations", "2001:db8:1:2::2");

        assertThat(ask("/api/means/v1/activations", "2001:db8:1:2:ffff::3").getStatus())
                .isEqualTo(429);
        assertThat(ask("/api/means/v1/activations", "2001:db8:1:3::1").getStatus())
                .isEqualTo(200);
    }

    @Test
    void an_account_is_counted_wherever_it_comes_from() throws Exception {
        logIn("anna");
        for (int times = 0; times < 3; times++) {
            assertThat(ask("/api/identity/v1/me", "10.0.1." + times).getStatus())
                    .isEqualTo(200);
        }
        assertThat(ask("/api/identity/v1/me", "10.0.1.9").getStatus()).isEqualTo(429);

        logIn("jan");
        assertThat(ask("/api/identity/v1/me", "10.0.1.9").getStatus()).isEqualTo(200);
    }

    @Test
    void what_no_rule_names_is_not_counted() throws Exception {
        for (int times = 0; times < 20; times++) {
            assertThat(ask("/gebruikers", "10.0.0.1").getStatus()).isEqualTo(200);
        }
    }

    private MockHttpServletResponse ask(String path, String address) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        request.setRemoteAddr(address);
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static void logIn(String account) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(account, "", "ROLE_SIGNED_IN"));
    }
}
