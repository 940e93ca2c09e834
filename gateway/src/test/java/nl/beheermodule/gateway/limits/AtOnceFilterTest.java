package nl.beheermodule.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import nl.beheermodule.gateway.problem.TestProblems;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class AtOnceFilterTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final AtOnceFilter filter = new AtOnceFilter(2, TestProblems.create(), meters);
    private final List<Integer> answers = new ArrayList<>();

    @Test
    void who_comes_too_many_is_told_at_once_and_the_others_go_on() throws Exception {
        askWithin("/api/identity/v1/me", 3);

        assertThat(answers).containsExactly(503, 200, 200);
        assertThat(meters.counter("beheer.gateway.too.busy").count()).isEqualTo(1);
    }

    @Test
    void what_is_done_makes_room() throws Exception {
        askWithin("/api/identity/v1/me", 2);
        askWithin("/api/identity/v1/me", 2);

        assertThat(answers).containsOnly(200).hasSize(4);
    }

    @Test
    void health_is_asked_however_busy_it_is() throws Exception {
        askWithin("/actuator/health/liveness", 5);

        assertThat(answers).containsOnly(200);
    }

    /** Each request is under way while the next one comes. */
    private void askWithin(String path, int deep) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain() {
            @Override
            public void doFilter(jakarta.servlet.ServletRequest request, jakarta.servlet.ServletResponse answer) {
                if (deep > 1) {
                    try {
                        askWithin(path, deep - 1);
                    } catch (Exception unexpected) {
                        throw new IllegalStateException(unexpected);
                    }
                }
            }
        };
        filter.doFilter(new MockHttpServletRequest("GET", path), response, chain);
        answers.add(response.getStatus());
    }
}
