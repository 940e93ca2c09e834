package nl.beheermodule.platform.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.beheermodule.contracts.EventTypes;
import org.junit.jupiter.api.Test;

class AsyncApiTest {
    private static final Path DOCUMENT = Path.of("..", "contracts", "asyncapi.json");
    private static final Path GOLDEN = Path.of("..", "contracts", "src", "main", "resources", "golden");

    @Test
    void the_asyncapi_document_in_the_repository_is_what_the_records_say() throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(DOCUMENT, AsyncApiDocument.json());
        }
        assertThat(AsyncApiDocument.json())
                .as("run with -Dgolden.write=true after a wanted, compatible change")
                .isEqualTo(Files.readString(DOCUMENT));
    }

    @Test
    void every_event_has_a_golden_form() {
        assertThat(EventTypes.byName().values())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(GoldenContract.read(event)).isInstanceOf(event));
    }
}
