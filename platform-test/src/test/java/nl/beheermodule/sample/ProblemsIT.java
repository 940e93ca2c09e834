package nl.beheermodule.sample;

import static org.assertj.core.api.Assertions.assertThat;

import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.TestMembers;
import nl.beheermodule.platform.test.web.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @Test
    void what_does_not_exist_is_a_problem_too() {
        Answer route = http.as(Tokens.person("p")).get("/v1/nowhere");
        assertThat(route.status()).isEqualTo(404);
        assertThat(route.problem()).isEqualTo("not-found");
        assertThat(http.as(Tokens.person("p")).delete("/v1/greeting").problem()).isEqualTo("method-not-allowed");
    }
}
