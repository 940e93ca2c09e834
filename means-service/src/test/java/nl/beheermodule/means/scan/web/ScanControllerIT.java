package nl.beheermodule.means.scan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import nl.beheermodule.means.Desk;
import nl.beheermodule.means.Desk.Company;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceIT
class ScanControllerIT {
    private static final int FIVE_MIB = 5 * 1024 * 1024;

    @Autowired
    TestHttp http;

    @Autowired
    MongoOperations mongo;

    private Company bakery;

    @BeforeEach
    void a_company(@Autowired Desk given) {
        bakery = given.company(http);
    }

    @Test
    void R45_Q6_a_file_is_what_its_bytes_say() {
        Answer answer = bakery.upload(Desk.PNG, "voorkant.jfif");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        assertThat(answer.json().path("mediaType").asString()).isEqualTo("image/png");
        assertThat(answer.json().path("size").asInt()).isEqualTo(Desk.PNG.length);
    }

    @Test
    void Q6_a_program_that_calls_itself_pdf_is_refused() {
        byte[] program = Arrays.copyOf("MZ%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 2000);
        refused(bakery.upload(program, "paspoort.pdf"), 400, "Dit type bestand kunnen wij niet gebruiken.");
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);
        refused(bakery.upload(page, "paspoort.png"), 400, "Dit type bestand kunnen wij niet gebruiken.");
    }

    @Test
    void R46_five_MiB_passes_and_a_byte_more_does_not() {
        assertThat(bakery.upload(Arrays.copyOf(Desk.PNG, FIVE_MIB), "a.png").status())
                .isEqualTo(201);
        refused(
                bakery.upload(Arrays.copyOf(Desk.PNG, FIVE_MIB + 1), "a.png"),
                400,
                "Het bestand mag maximaal 5MB groot zijn.");
    }

    @Test
    void R46_a_file_far_too_large_gets_the_same_sentence() {
        refused(
                bakery.upload(Arrays.copyOf(Desk.PNG, 2 * FIVE_MIB), "a.png"),
                413,
                "Het bestand mag maximaal 5MB groot zijn.");
    }

    @Test
    void a_scan_is_stored_encrypted() {
        String id = bakery.upload(Desk.PNG, "a.png").json().path("scanId").asString();
        Document stored = Objects.requireNonNull(mongo.findById(id, Document.class, "scans"));
        byte[] content = stored.get("content", Binary.class).getData();
        assertThat(new String(content, StandardCharsets.ISO_8859_1)).doesNotContain("PNG", "IHDR");
    }

    @Test
    void a_medewerker_sees_the_scan_in_a_sandbox_and_the_look_is_written_down() {
        Answer requested = bakery.request("anna@korenschoof.example");
        String id = requested.json().path("meansId").asString();
        Answer application = bakery.mees().get("/v1/applications/" + id);
        String scan = application
                .json()
                .path("identityDocument")
                .path("scans")
                .path(0)
                .path("scanId")
                .asString();
        Answer unseen = bakery.mees().get("/v1/applications/" + id + "/scans/" + scan);
        assertThat(unseen.problem()).isEqualTo("not-handling");
        bakery.mees().put("/v1/applications/" + id + "/handling", "{}");
        Answer seen = bakery.mees().get("/v1/applications/" + id + "/scans/" + scan);
        assertThat(seen.bytes()).isEqualTo(Desk.PNG);
        assertThat(seen.header("Content-Security-Policy")).contains("sandbox");
        assertThat(seen.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(seen.header("Cache-Control")).contains("no-store");
        assertThat(mongo.getCollection("audit")
                        .countDocuments(new Document("organisationId", bakery.id()).append("action", "ScanOpened")))
                .isEqualTo(1);
        Answer other = bakery.mees().get("/v1/applications/" + bakery.id() + "/scans/" + scan);
        assertThat(other.status()).isEqualTo(404);
    }

    private static void refused(Answer answer, int status, String sentence) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.json().path("detail").asString()).startsWith(sentence);
    }
}
