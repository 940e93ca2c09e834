package nl.beheermodule.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.Tokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One trace from the header that the gateway sends, by way of the outbox, to who listens; in the log as JSON. */
@ServiceIT
@ExtendWith(OutputCaptureExtension.class)
class TraceIT {
    private static final String PARENT_SPAN = "00f067aa0ba902b7";

    @Autowired
    TestHttp http;

    private final String id = UUID.randomUUID().toString();
    private final String trace = UUID.randomUUID().toString().replace("-", "");

    @Test
    void a_command_and_all_that_follows_from_it_are_one_trace(CapturedOutput output) {
        assertThat(keep().status()).isEqualTo(200);
        Awaitility.await().untilAsserted(() -> assertThat(SampleService.HANDLED).contains(id));

        JsonNode asked = line(output, "A note is kept");
        JsonNode taken = line(output, "Contact details are taken");
        assertThat(List.of(asked, taken))
                .extracting(line -> line.path("traceId").asString(""))
                .containsOnly(trace);
        assertThat(List.of(asked, taken))
                .extracting(line -> line.path("spanId").asString(""))
                .doesNotHaveDuplicates()
                .doesNotContain("", PARENT_SPAN);
    }

    @Test
    void a_log_line_is_json_and_names_nobody(CapturedOutput output) {
        keep();
        Awaitility.await().untilAsserted(() -> assertThat(SampleService.HANDLED).contains(id));
        http.as(Tokens.person("p-anna")).get("/v1/failure");

        JsonNode line = line(output, "A note is kept");
        assertThat(line.propertyNames())
                .contains("@timestamp", "message", "level", "logger_name", "thread_name", "traceId", "spanId");
        assertThat(output.getOut()).doesNotContain("anna@korenschoof.example", "jan@example.test", "brood");
    }

    private nl.beheermodule.platform.test.web.Answer keep() {
        return http.as(Tokens.person("p-anna"))
                .send(
                        "POST",
                        "/v1/kept-notes/" + id,
                        BodyPublishers.noBody(),
                        request -> request.header("traceparent", "00-" + trace + "-" + PARENT_SPAN + "-01"));
    }

    /** The last line that says this; every line is JSON. */
    private static JsonNode line(CapturedOutput output, String message) {
        return output.getOut()
                .lines()
                .filter(line -> line.startsWith("{"))
                .map(JsonMapper.shared()::readTree)
                .filter(line -> line.path("message").asString("").equals(message))
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
