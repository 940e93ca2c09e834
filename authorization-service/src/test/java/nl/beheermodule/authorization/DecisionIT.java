package nl.beheermodule.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.beheermodule.authorization.Company.Colleague;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.authorization.unused.domain.Holding;
import nl.beheermodule.authorization.unused.domain.UsageRegister;
import nl.beheermodule.authorization.unused.usecase.RecordUse;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.Tokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The decision API as AuthZEN 1.0 describes it. */
class DecisionIT extends Companies {
    private static final String ONE = "/access/v1/evaluation";
    private static final String MANY = "/access/v1/evaluations";

    @Autowired
    RecordUse recording;

    @Autowired
    UsageRegister usages;

    private TestHttp makelaar;
    private Company company;
    private Colleague anna;
    private Colleague joris;
    private String service;
    private String question;

    @BeforeEach
    void jorisIsAuthorized() {
        makelaar = http.as(Tokens.machine("makelaar"));
        company = newCompany();
        anna = company.administrator(AssuranceLevel.EH3);
        joris = company.user(AssuranceLevel.EH3);
        service = Company.service(anna.http(), "omzetbelasting");
        company.grant(anna.http(), service, joris.meansId(), "2026-12-31");
        question = company.question(joris.meansId(), service);
        Awaitility.await()
                .until(() ->
                        makelaar.post(ONE, question).json().path("decision").asBoolean());
    }

    @Test
    void the_answer_carries_reason_level_and_path() {
        JsonNode context = makelaar.post(ONE, question).json().path("context");
        assertThat(context.path("reason").asString()).isEqualTo("AUTHORIZED");
        assertThat(context.path("level").asString()).isEqualTo("EH3");
        assertThat(context.path("path").asString()).isEqualTo("own");
    }

    @Test
    void the_subject_may_be_the_unique_id() {
        String uniqueId = directory.byIdOrUniqueId(Set.of(joris.meansId())).values().stream()
                .map(KnownMeans::uniqueId)
                .findFirst()
                .orElseThrow();
        assertThat(reason(company.question(uniqueId.toLowerCase(Locale.ROOT), service)))
                .isEqualTo("AUTHORIZED");
    }

    @Test
    void what_is_unknown_is_a_no_with_the_reason() {
        assertThat(reason(company.question("m-nobody", service))).isEqualTo("UNKNOWN_SUBJECT");
        assertThat(reason(company.question(joris.meansId(), "nothing"))).isEqualTo("UNKNOWN_SERVICE");
        assertThat(reason(question.replace(company.kvkNumber, "00000000"))).isEqualTo("UNKNOWN_ORGANISATION");
        assertThat(reason(question.replace("login", "sign"))).isEqualTo("UNKNOWN_ACTION");
    }

    @Test
    void a_question_about_an_establishment_is_covered_by_the_whole_company_norm_5() {
        String establishment = question.replace(
                company.kvkNumber + "\"", company.kvkNumber + "\",\"establishmentNumber\":\"000012345678\"");
        assertThat(reason(establishment)).isEqualTo("AUTHORIZED");
    }

    @ParameterizedTest
    @CsvSource({
        "subject, other, subject.type",
        "resource, other, resource.type",
        "action, other, action.name",
        "organisation, other, context.organisation.kvkNumber",
        "kvkNumber, other, context.organisation.kvkNumber",
    })
    void what_is_missing_is_the_askers_mistake(String part, String replacement, String field) {
        Answer answer = makelaar.post(ONE, question.replace('"' + part + '"', '"' + replacement + '"'));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("violations").findValuesAsString("field")).contains(field);
    }

    @Test
    void several_questions_share_what_stands_at_the_top() {
        String several = question.substring(0, question.lastIndexOf('}')) + """
                ,"evaluations":[{},{"resource":{"type":"service","id":"nothing"}},{}]}""";
        JsonNode answers = makelaar.post(MANY, several).json().path("evaluations");
        assertThat(answers)
                .extracting(answer -> answer.path("decision").asBoolean())
                .containsExactly(true, false, true);
        String untilDenied = several.replace(
                "\"evaluations\"", "\"options\":{\"evaluations_semantic\":\"deny_on_first_deny\"},\"evaluations\"");
        assertThat(makelaar.post(MANY, untilDenied).json().path("evaluations")).hasSize(2);
    }

    @Test
    void an_empty_question_is_the_askers_mistake() {
        Answer answer = makelaar.post(MANY, "{\"evaluations\":[null]}");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.json().path("violations").get(0).path("field").asString())
                .isEqualTo("evaluations");
    }

    @Test
    void norm_9_only_what_was_answered_with_yes_counts_as_use() {
        Colleague unused = company.user(AssuranceLevel.EH3);
        company.grant(anna.http(), service, unused.meansId(), "2026-12-31");
        String asked = company.question(unused.meansId(), service);
        String cutOff = asked.substring(0, asked.lastIndexOf('}')) + """
                ,"options":{"evaluations_semantic":"deny_on_first_deny"},
                 "evaluations":[{"resource":{"type":"service","id":"nothing"}},{}]}""";
        assertThat(makelaar.post(MANY, cutOff).json().path("evaluations")).hasSize(1);
        assertThat(reason(asked.replace("login", "read"))).isEqualTo("UNKNOWN_ACTION");
        assertThat(lastUse(unused)).isEmpty();
        assertThat(reason(asked)).isEqualTo("AUTHORIZED");
        assertThat(lastUse(unused)).isPresent();
    }

    private Optional<LocalDate> lastUse(Colleague colleague) {
        recording.write();
        return usages.lastUse(new Holding(new OrganisationId(company.id), new MeansId(colleague.meansId())));
    }

    @Test
    void the_request_id_comes_back() {
        Answer answer = makelaar.send(
                "POST",
                ONE,
                BodyPublishers.ofString(question),
                request -> request.header("Content-Type", "application/json").header("X-Request-ID", "bfe9eb29"));
        assertThat(answer.header("X-Request-ID")).isEqualTo("bfe9eb29");
    }

    private String reason(String asked) {
        JsonNode answer = makelaar.post(ONE, asked).json();
        assertThat(answer.path("decision").asBoolean())
                .isEqualTo(answer.path("context").path("reason").asString().equals("AUTHORIZED"));
        return answer.path("context").path("reason").asString();
    }
}
