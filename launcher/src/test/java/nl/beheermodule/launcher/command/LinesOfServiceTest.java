package nl.beheermodule.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesOfServiceTest {

    @Test
    void a_stack_trace_belongs_to_the_line_above_it() {
        List<String> log = List.of(
                "09:00:00.001 INFO  [means-service] a.B - started",
                "09:00:00.002 ERROR [export-service] a.B - broken",
                "java.lang.IllegalStateException: broken",
                "\tat a.B.c(B.java:1)",
                "09:00:00.003 INFO  [-] a.B - somebody else",
                "09:00:00.004 WARN  [means-service] a.B - again");

        assertThat(log.stream().filter(new LinesOfService("export-service")))
                .containsExactlyElementsOf(log.subList(1, 4));
        assertThat(log.stream().filter(new LinesOfService("means-service"))).containsExactly(log.get(0), log.get(5));
    }
}
