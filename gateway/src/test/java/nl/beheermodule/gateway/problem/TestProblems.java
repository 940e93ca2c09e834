package nl.beheermodule.gateway.problem;

import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.databind.json.JsonMapper;

/** The writer of problems, without Spring. */
public final class TestProblems {
    private TestProblems() {}

    public static Problems create() {
        return new Problems(JsonMapper.builder()
                .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
                .build());
    }
}
