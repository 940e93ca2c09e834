package nl.beheermodule.platform.test.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code openapi.json} in the module says what the code says. After a wanted change: run the test with {@code
 * -Dopenapi.write=true} and look at the difference.
 */
public interface OpenApiStaysTrue {
    Path DOCUMENT = Path.of("openapi.json");

    @Test
    default void the_openapi_document_in_the_repository_is_what_the_code_says(@Autowired TestHttp http)
            throws IOException {
        String actual = JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(http.anonymous().get("/v3/api-docs").json())
                + "\n";
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(DOCUMENT, actual);
        }
        assertThat(actual)
                .as("run with -Dopenapi.write=true after a wanted change")
                .isEqualTo(Files.readString(DOCUMENT));
    }
}
