package nl.beheermodule.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.TestMembers;
import nl.beheermodule.platform.test.web.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceIT
class ProblemsIT {
    @Autowired
    TestHttp http;

    @Autowired
    TestMembers members;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\":\"\",\"level\":\"EH3\"}|text|Vul de tekst in.",
                "{\"text\":\"veel te lange tekst\",\"level\":\"EH3\"}|text|De tekst mag maximaal 10 tekens lang zijn.",
                "{\"text\":\"brood\",\"level\":\"EH9\"}|level|De waarde van ‘level’ is niet geldig.",
                "{\"text\":|''|De gegevens konden niet worden gelezen.",
                "[]|''|De gegevens konden niet worden gelezen."
            })
    void bad_input_names_the_field_in_a_dutch_sentence(String body, String field, String message) {
        Answer answer = http.as(members.administrator("o-p")).post("/v1/organisations/o-p/notes", body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-input");
        assertThat(answer.json().path("violations").get(0).path("field").asString())
                .isEqualTo(field);
        assertThat(answer.json().path("violations").get(0).path("message").asString())
                .isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource({"page=-1,page", "size=0,size", "size=101,size", "page=x,page", "page=99999999999,page"})
    void a_page_that_cannot_be_is_refused(String parameters, String field) {
        Answer answer = http.as(Tokens.person("p")).get("/v1/pages?" + parameters);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("violations").get(0).path("field").asString())
                .isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-28,200", "+999999999-12-31,400", "10000-01-01,400", "2026-02-30,400", "28-11-2026,400"})
    void a_day_has_a_year_of_four_digits_and_exists(String day, int status) {
        TestHttp anna = http.as(Tokens.person("p"));
        Answer asked = anna.get("/v1/tomorrow?day=" + URLEncoder.encode(day, StandardCharsets.UTF_8));
        Answer told = anna.post("/v1/tomorrow", "{\"day\":\"" + day + "\"}");
        assertThat(List.of(asked.status(), told.status()))
                .as("%s %s", asked, told)
                .containsOnly(status);
        if (status == 400) {
            assertThat(asked.text()).contains("‘day’");
            assertThat(told.text()).contains("‘day’");
        }
    }

    @Test
    void a_page_is_read_with_its_sort_and_query() {
        Answer answer =
                http.as(Tokens.person("p")).get("/v1/pages?page=2&size=50&sort=name,-status&query=%20zo%C3%AB%20");
        assertThat(answer.json().path("page").asInt()).isEqualTo(2);
        assertThat(answer.json().path("query").asString()).isEqualTo("zoë");
        assertThat(answer.json().path("sort").get(1).path("field").asString()).isEqualTo("status");
        assertThat(answer.json().path("sort").get(1).path("descending").asBoolean())
                .isTrue();
    }

    @Test
    void an_unexpected_failure_tells_nothing_of_the_inside() {
        Answer answer = http.as(Tokens.person("p")).get("/v1/failure");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text()).doesNotContain("jan@example.test").contains("Er ging bij ons iets mis");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/pages?query=%ZZ", "/v1/pages?query=%FF"})
    void a_query_that_is_no_text_is_a_bad_request(String path) {
        refused(raw("GET " + path), 400);
    }

    @Test
    void what_the_container_refuses_is_a_problem_too() {
        refused(raw("GET //v1/greeting"), 400);
    }

    @ParameterizedTest
    @CsvSource({"application/json,415", "multipart/form-data,400"})
    void a_file_that_is_not_sent_as_one_is_refused(String type, int status) {
        Answer answer = upload(type, "{}");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void a_missing_file_is_named() {
        Answer answer = upload("multipart/form-data; boundary=x", "--x--\r\n");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.json().path("violations").get(0).path("field").asString())
                .isEqualTo("letter");
    }

    @Test
    void a_file_that_is_too_large_says_how_large_it_may_be() {
        Answer answer = upload(
                "multipart/form-data; boundary=x",
                "--x\r\nContent-Disposition: form-data; name=\"letter\"; filename=\"a.pdf\"\r\n\r\n"
                        + "a".repeat(6_400_000) + "\r\n--x--\r\n");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(413);
        assertThat(answer.text()).contains("maximaal 5MB");
    }

    @Test
    void a_database_that_is_away_asks_to_come_back_later() {
        Answer answer = http.as(Tokens.person("p")).get("/v1/outages");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("unavailable");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
    }

    @Test
    void what_is_there_already_is_a_conflict() {
        Answer answer = http.as(Tokens.person("p")).get("/v1/duplicates");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).doesNotContain("jan@example.test");
    }

    @Test
    void a_forged_token_is_a_problem_that_says_how_to_log_in() {
        Answer answer = http.send(
                "GET",
                "/v1/pages",
                BodyPublishers.noBody(),
                request -> request.header("Authorization", "Bearer forged"));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("no-session");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(http.anonymous().get("/actuator/deadletters").problem()).isEqualTo("no-session");
    }

    private Answer upload(String type, String body) {
        return http.as(Tokens.person("p"))
                .send(
                        "POST",
                        "/v1/uploads",
                        BodyPublishers.ofString(body),
                        request -> request.header("Content-Type", type));
    }

    private static void refused(String response, int status) {
        assertThat(response).startsWith("HTTP/1.1 " + status + " ").contains("application/problem+json");
    }

    /** As written: Java's own client would mend such a path. */
    private String raw(String methodAndPath) {
        try (Socket socket = new Socket("127.0.0.1", http.base().getPort())) {
            String request = methodAndPath + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                    + Tokens.person("p").serialized() + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void what_does_not_exist_is_a_problem_too() {
        Answer route = http.as(Tokens.person("p")).get("/v1/nowhere");
        assertThat(route.status()).isEqualTo(404);
        assertThat(route.problem()).isEqualTo("not-found");
        assertThat(http.as(Tokens.person("p")).delete("/v1/greeting").problem()).isEqualTo("method-not-allowed");
    }
}
