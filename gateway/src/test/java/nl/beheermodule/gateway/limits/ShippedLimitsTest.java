package nl.beheermodule.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nl.beheermodule.gateway.access.ServiceRoutes;
import nl.beheermodule.gateway.limits.Limits.By;
import nl.beheermodule.gateway.limits.Limits.Rule;
import nl.beheermodule.gateway.problem.TestProblems;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.util.pattern.PathPatternParser;

/** The rules of {@code gateway.yml}, each of them. */
class ShippedLimitsTest {
    private static final Limits SHIPPED = shipped();

    /** A tenth of it, so that what is refilled meanwhile does not count on a slow machine. */
    private static final Limits FEW = new Limits(0.1, SHIPPED.atOnce(), SHIPPED.rules());

    private final LimitFilter filter = new LimitFilter(FEW, TestProblems.create(), new SimpleMeterRegistry());

    static List<Rule> rules() {
        return SHIPPED.rules();
    }

    static Stream<String> whatAnybodyMayAsk() {
        return Stream.concat(
                ServiceRoutes.open().stream().map(ServiceRoutes.Route::path),
                Stream.of("/access/v1/evaluation", "/oauth2/authorization/keycloak", "/logout/connect/back-channel/x"));
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_rule_refuses_who_asks_more_than_it_allows(Rule rule) throws Exception {
        if (rule.by() == By.ACCOUNT) {
            SecurityContextHolder.getContext()
                    .setAuthentication(new TestingAuthenticationToken("anna", "", "ROLE_SIGNED_IN"));
        }
        String path = rule.paths().getFirst().replace("/**", "/x");
        long allowed = FEW.allowed(rule);
        long passed = 0;
        while (passed < 3 * allowed && ask(path, "10.0.0.1") == 200) {
            passed++;
        }

        assertThat(passed).isBetween(allowed, 3 * allowed - 1);
        assertThat(ask("/gebruikers", "10.0.0.1")).as("the screens stay").isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("whatAnybodyMayAsk")
    void what_anybody_may_ask_is_limited_by_address(String path) {
        assertThat(SHIPPED.rules())
                .filteredOn(rule -> rule.by() == By.ADDRESS)
                .anyMatch(rule -> rule.paths().stream()
                        .map(PathPatternParser.defaultInstance::parse)
                        .anyMatch(pattern -> pattern.matches(PathContainer.parsePath(path))));
    }

    private int ask(String path, String address) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        request.setRemoteAddr(address);
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }

    private static Limits shipped() {
        StandardEnvironment environment = new StandardEnvironment();
        try {
            new YamlPropertySourceLoader()
                    .load("gateway", new ClassPathResource("gateway.yml"))
                    .forEach(environment.getPropertySources()::addLast);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        return Binder.get(environment)
                .bind("beheer.gateway.limits", Limits.class)
                .get();
    }
}
