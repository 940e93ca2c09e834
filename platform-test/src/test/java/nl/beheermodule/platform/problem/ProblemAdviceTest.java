package nl.beheermodule.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.web.client.ResourceAccessException;

@ExtendWith(OutputCaptureExtension.class)
class ProblemAdviceTest {
    private static final IOException BROKEN_PIPE = new IOException("Broken pipe");

    private final ProblemAdvice advice = new ProblemAdvice();

    @Test
    void who_went_away_is_told_nothing_and_is_no_failure(CapturedOutput log) {
        assertThat(advice.unexpected(new ClientAbortException(BROKEN_PIPE))).isNull();
        assertThat(advice.unexpected(
                        new HttpMessageNotWritableException("page", new ClientAbortException(BROKEN_PIPE))))
                .isNull();
        assertThat(log).doesNotContain("Unexpected failure");
    }

    @Test
    void a_connection_that_we_made_and_that_broke_is_a_failure(CapturedOutput log) {
        assertThat(advice.unexpected(new ResourceAccessException("Handelsregister", BROKEN_PIPE)))
                .extracting(ResponseEntity::getStatusCode)
                .isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(log).contains("Unexpected failure");
    }
}
