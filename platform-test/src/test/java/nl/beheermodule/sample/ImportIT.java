package nl.beheermodule.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beheermodule.platform.sheet.SheetReader;
import nl.beheermodule.platform.test.MutableClock;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.TestImports;
import nl.beheermodule.platform.test.web.TestMembers;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** A file of notes: shown first, then done, once. */
@ServiceIT
class ImportIT {
    @Autowired
    TestHttp http;

    @Autowired
    TestMembers members;

    @Autowired
    MutableClock clock;

    @Autowired
    MongoOperations mongo;

    private final String organisation = "o-" + UUID.randomUUID();
    private TestImports anna;

    @BeforeEach
    void annaIsBeheerder() {
        anna = new TestImports(http.as(members.administrator(organisation)), organisation);
        NoteImport.WRITTEN.set(0);
    }

    @AfterEach
    void powerIsBack() {
        NoteImport.POWER.set(-1);
        clock.set(MutableClock.START);
    }

    @Test
    void the_dry_run_says_for_each_row_what_it_would_do_and_does_nothing() {
        note("oud", "brood");
        note("zo", "zo");
        String id = anna.dryRun("titel;Tekst\nnieuw;melk\noud;kaas\nzo;zo\n;leeg\nnieuw;boter\n");
        assertThat(counts(anna.read(id).json().path("shown"))).containsExactly(1, 1, 1, 2);
        assertThat(anna.rows(id, "?size=50").path("items"))
                .extracting(row -> row.path("number").asInt() + " "
                        + row.path("outcome").asString() + " "
                        + row.path("message").asString(""))
                .containsExactly(
                        "2 NEW ",
                        "3 CHANGED ",
                        "4 UNCHANGED ",
                        "5 REFUSED Titel: vul de titel in.",
                        "6 REFUSED Dit staat ook al in rij 2.");
        JsonNode change = anna.rows(id, "?outcome=CHANGED").path("items").get(0).path("changes");
        assertThat(change.toString()).isEqualTo("[{\"column\":\"Tekst\",\"from\":\"brood\",\"to\":\"kaas\"}]");
        assertThat(NoteImport.WRITTEN).hasValue(0);
    }

    @Test
    void applying_does_what_was_shown_once_and_the_same_file_again_changes_nothing() {
        String file = "Titel;Tekst\na;1\nb;2\n;x\n";
        String id = anna.dryRun(file);
        JsonNode done = anna.applied(id, "{}");
        assertThat(counts(done.path("results"))).containsExactly(2, 0, 0, 1);
        assertThat(anna.apply(id, "{}").problem()).isEqualTo("import-applied");
        assertThat(NoteImport.WRITTEN).hasValue(2);
        String again = anna.dryRun(file);
        assertThat(anna.read(again).json().path("shown").path("unchanged").asInt())
                .isEqualTo(2);
        assertThat(anna.apply(again, "{}").problem()).isEqualTo("nothing-to-import");
    }

    @Test
    void what_changed_since_it_was_shown_is_not_overwritten_but_told() {
        note("a", "1");
        note("b", "1");
        String id = anna.dryRun("Titel;Tekst\na;2\nb;2\nc;2\n");
        note("a", "by somebody else");
        note("b", "2");
        anna.applied(id, "{}");
        assertThat(anna.rows(id, "").path("items"))
                .extracting(row -> row.path("outcome").asString() + " "
                        + row.path("message").asString(""))
                .containsExactly(
                        "REFUSED De gegevens zijn gewijzigd sinds de controle van het bestand. Er is niets gedaan. "
                                + "Importeer deze rij opnieuw.",
                        "UNCHANGED Dit was intussen al zo.",
                        "NEW ");
        assertThat(NoteImport.NOTES).containsEntry(organisation + "/a", "by somebody else");
    }

    @Test
    void after_a_power_cut_half_way_it_goes_on_and_nothing_is_done_twice() {
        StringBuilder file = new StringBuilder("Titel;Tekst\n");
        for (int i = 0; i < 450; i++) {
            file.append("n").append(i).append(";x\n");
        }
        String id = anna.dryRun(file.toString());
        NoteImport.POWER.set(300);
        anna.apply(id, "{}");
        Awaitility.await("power cut").until(() -> NoteImport.POWER.get() < 0);
        assertThat(anna.read(id).json().path("state").asString()).isEqualTo("APPLYING");
        assertThat(anna.read(id).json().path("done").asInt()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(31));
        JsonNode done = anna.await(id, "DONE");
        assertThat(counts(done.path("results")))
                .as("what was written before the power cut is new too")
                .containsExactly(450, 0, 0, 0);
        assertThat(NoteImport.WRITTEN).hasValue(450);
    }

    @Test
    void stopping_it_leaves_what_was_done_and_removing_it_leaves_nothing() {
        String id = anna.dryRun("Titel\na\n");
        String rows = rowsOf(id);
        NoteImport.POWER.set(0);
        anna.apply(id, "{}");
        Awaitility.await("power cut").until(() -> NoteImport.POWER.get() < 0);
        assertThat(anna.delete(id).status()).isEqualTo(204);
        assertThat(anna.read(id).json().path("state").asString()).isEqualTo("CANCELLED");
        clock.advance(Duration.ofSeconds(31));
        assertThat(anna.delete(id).status()).isEqualTo(204);
        assertThat(anna.read(id).status()).isEqualTo(404);
        assertThat(left(rows)).isZero();
        assertThat(NoteImport.WRITTEN).hasValue(0);
    }

    @Test
    void after_a_day_nothing_of_it_is_left() {
        String id = anna.dryRun("Titel\na\n");
        String rows = rowsOf(id);
        clock.advance(Duration.ofDays(1).minusSeconds(1));
        assertThat(anna.read(id).status()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(1));
        assertThat(anna.read(id).status()).isEqualTo(404);
        Awaitility.await("the sweep").atMost(Duration.ofSeconds(10)).until(() -> left(rows) == 0);
    }

    @Test
    void the_same_upload_twice_is_one_import_and_another_company_does_not_see_it() {
        byte[] file = "Titel\na\n".getBytes(StandardCharsets.UTF_8);
        String id = anna.upload("a.csv", file, "key").json().path("id").asString();
        assertThat(anna.upload("a.csv", file, "key").json().path("id").asString())
                .isEqualTo(id);
        anna.await(id, "READY");
        String elsewhere = "o-" + UUID.randomUUID();
        TestImports stranger = new TestImports(http.as(members.administrator(elsewhere)), elsewhere);
        assertThat(stranger.read(id).status()).isEqualTo(404);
        assertThat(stranger.result(id, "csv").status()).isEqualTo(404);
        assertThat(stranger.apply(id, "{}").status()).isEqualTo(404);
        assertThat(stranger.delete(id).status()).isEqualTo(404);
    }

    @Test
    void who_is_no_beheerder_any_more_has_nothing_applied() {
        String id = anna.dryRun("Titel\na\n");
        NoteImport.POWER.set(0);
        anna.apply(id, "{}");
        Awaitility.await("power cut").until(() -> NoteImport.POWER.get() < 0);
        mongo.updateMulti(
                Query.query(Criteria.where("organisationId").is(organisation)),
                new Update().set("active", false),
                "memberships_of_means");
        clock.advance(Duration.ofSeconds(31));
        Query ended = Query.query(Criteria.where("_id").is(id).and("state").is("CANCELLED"));
        Awaitility.await("its end").atMost(Duration.ofSeconds(10)).until(() -> mongo.exists(ended, "imports"));
        assertThat(NoteImport.WRITTEN).hasValue(0);
    }

    @Test
    void a_file_that_cannot_be_used_is_refused_in_dutch_before_anything_is_kept() {
        assertThat(sentence(anna.upload("Tekst\na\n")))
                .isEqualTo("De kolom ‘Titel’ ontbreekt. Zet in de eerste rij de namen van de kolommen, "
                        + "zoals in het voorbeeldbestand.");
        assertThat(sentence(anna.upload("Titel;Teskt\na;b\n"))).startsWith("De kolom ‘Teskt’ kennen wij niet.");
        assertThat(sentence(anna.upload("Titel;TITEL\na;b\n")))
                .isEqualTo("De kolom ‘Titel’ staat meer dan één keer in het bestand.");
        assertThat(sentence(anna.upload("Titel\n"))).startsWith("In het bestand staan geen rijen.");
        byte[] tooLarge = new byte[SheetReader.MOST_BYTES + 1];
        Arrays.fill(tooLarge, (byte) 'x');
        assertThat(sentence(anna.upload("x.csv", tooLarge, "large")))
                .isEqualTo("Het bestand mag maximaal 5MB groot zijn.");
        assertThat(mongo.count(Query.query(Criteria.where("organisationId").is(organisation)), "imports"))
                .isZero();
    }

    @Test
    void the_result_is_a_file_in_which_nothing_is_a_formula_and_which_may_come_back() throws IOException {
        String id = anna.dryRun("Startdatum;Titel;Tekst\n;=1+1;@x\n;;y\n");
        assertThat(anna.result(id, "csv").header("Content-Disposition")).contains("controle.csv");
        anna.applied(id, "{}");
        Answer csv = anna.result(id, "csv");
        assertThat(csv.text()).isEqualTo("""
                        \uFEFFRij;Startdatum;Titel;Tekst;Resultaat;Wijziging;Toelichting\r
                        2;;'=1+1;'@x;Nieuw;Tekst: @x;\r
                        3;;;y;Geweigerd;;Titel: vul de titel in.\r
                        """);
        assertThat(csv.header("Cache-Control")).isEqualTo("no-store");
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(anna.result(id, "xlsx").bytes()))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(2).getStringCellValue())
                    .isEqualTo("=1+1");
        }
        String again =
                anna.upload("terug.csv", csv.bytes(), "back").json().path("id").asString();
        assertThat(anna.await(again, "READY").path("shown").path("unchanged").asInt())
                .isEqualTo(1);
    }

    @Test
    void the_sample_can_be_imported_as_it_is() {
        assertThat(anna.sample("csv").text()).isEqualTo("\uFEFFTitel;Tekst\r\nBoodschappen;'=brood\r\n");
        String id = anna.upload("sample.xlsx", anna.sample("xlsx").bytes(), "sample")
                .json()
                .path("id")
                .asString();
        assertThat(anna.await(id, "READY").path("shown").path("added").asInt()).isEqualTo(1);
    }

    private static List<Integer> counts(JsonNode counts) {
        return Stream.of("added", "changed", "unchanged", "refused")
                .map(outcome -> counts.path(outcome).asInt())
                .toList();
    }

    private String rowsOf(String id) {
        return Objects.requireNonNull(
                        mongo.findOne(Query.query(Criteria.where("_id").is(id)), Document.class, "imports"))
                .getString("rowsId");
    }

    private long left(String rowsId) {
        return mongo.count(Query.query(Criteria.where("rowsId").is(rowsId)), "import_rows");
    }

    private void note(String title, String text) {
        NoteImport.NOTES.put(organisation + "/" + title, text);
    }

    private static String sentence(Answer refused) {
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.json().path("violations").get(0).path("field").asString())
                .isEqualTo("file");
        return refused.json().path("detail").asString();
    }
}
