package nl.beheermodule.platform.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.beheermodule.contracts.EventTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AsyncApiTest {
    private static final Path DOCUMENT = Path.of("..", "contracts", "asyncapi.json");
    /** As it was before any test of this run could rewrite it. */
    private static final String PUBLISHED = published();

    private static final String SAMPLE = """
        { "components" : { "messages" : { "MeansApproved" : { "payload" : {
          "type" : "object",
          "required" : [ "activateBy", "at" ],
          "properties" : {
            "activateBy" : { "type" : "string", "format" : "date" },
            "at" : { "type" : "string", "format" : "date-time" },
            "ways" : { "type" : "array", "items" : { "type" : "string", "enum" : [ "DESK", "GATE" ] } }
          } } } } } }
        """;

    /** Also when it is about to be rewritten: a promise is kept, or there is a v2 beside v1. */
    @Test
    void what_was_published_only_gains_optional_fields() throws IOException {
        JsonMapper json = JsonMapper.shared();
        assertThat(Promises.broken(json.readTree(PUBLISHED), json.readTree(AsyncApiDocument.json())))
                .isEmpty();
    }

    @Test
    void the_asyncapi_document_in_the_repository_is_what_the_records_say() throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            what_was_published_only_gains_optional_fields();
            Files.writeString(DOCUMENT, AsyncApiDocument.json());
        }
        assertThat(AsyncApiDocument.json())
                .as("run with -Dgolden.write=true after a wanted, compatible change")
                .isEqualTo(Files.readString(DOCUMENT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "MeansApproved"                              | "MeansAgreed"                  | MeansApproved is gone
        "activateBy" : {                             | "deadline" : {                 | MeansApproved.activateBy is gone
        "activateBy", "at" ],                        | "at" ],                        | MeansApproved.activateBy was required, and is not
        "format" : "date-time"                       | "format" : "time"              | format was "date-time", is "time"
        "type" : "array"                             | "type" : "string"              | type was "array", is "string"
        "GATE"                                       | "DOOR"                         | value "GATE" is gone
        """)
    void a_broken_promise_is_told(String kept, String broken, String told) {
        JsonNode published = JsonMapper.shared().readTree(SAMPLE);

        assertThat(Promises.broken(published, published)).isEmpty();
        assertThat(Promises.broken(published, JsonMapper.shared().readTree(SAMPLE.replace(kept, broken))))
                .anyMatch(sentence -> sentence.contains(told));
    }

    @Test
    void an_event_may_gain_an_optional_field_and_no_required_one() {
        JsonNode published = JsonMapper.shared().readTree(SAMPLE);
        String more = SAMPLE.replace("\"properties\" : {", "\"properties\" : { \"note\" : { \"type\" : \"string\" },");

        assertThat(Promises.broken(published, JsonMapper.shared().readTree(more)))
                .isEmpty();
        assertThat(Promises.broken(
                        published, JsonMapper.shared().readTree(more.replace("\"at\" ],", "\"at\", \"note\" ],"))))
                .containsExactly("MeansApproved.note is required, and was not");
    }

    @Test
    void every_event_has_a_golden_form() {
        assertThat(EventTypes.byName().values())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(GoldenContract.read(event)).isInstanceOf(event));
    }

    private static String published() {
        try {
            return Files.readString(DOCUMENT);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
