package nl.beheermodule.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class QuietStackTracesTest {
    @Test
    void a_stack_trace_says_where_but_quotes_nobody() throws IOException {
        StringBuilder out = new StringBuilder();
        new QuietStackTraces()
                .printStackTrace(
                        new IllegalStateException(
                                "jan@example.test is taken", new IllegalArgumentException("jan@example.test")),
                        out);
        assertThat(out.toString())
                .contains("java.lang.IllegalStateException", "Caused by: java.lang.IllegalArgumentException")
                .contains("QuietStackTracesTest")
                .doesNotContain("jan@example.test");
    }
}
