package nl.beheermodule.authorization.decision.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.beheermodule.authorization.decision.domain.Decision;
import nl.beheermodule.authorization.decision.usecase.DecideQuestions;
import nl.beheermodule.authorization.decision.usecase.DecideQuestions.Considered;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The decision API of OpenID AuthZEN 1.0, for dienstverleners and makelaars. */
@RestController
class DecisionController {
    private static final String REQUEST_ID = "X-Request-ID";
    private static final int MOST = 1_000;

    private final DecideQuestions deciding;

    DecisionController(DecideQuestions deciding) {
        this.deciding = deciding;
    }

    @PostMapping("/access/v1/evaluation")
    @Access(Who.MACHINE)
    ResponseEntity<EvaluationAnswer> evaluate(
            @RequestBody EvaluationRequest request,
            @RequestHeader(name = REQUEST_ID, required = false) @Nullable String requestId) {
        return answer(requestId, all(List.of(request), Semantic.EXECUTE_ALL).getFirst());
    }

    /** At most 1 000 questions; one answer each, in order, until the asked semantic says it is enough. */
    @PostMapping("/access/v1/evaluations")
    @Access(Who.MACHINE)
    ResponseEntity<?> evaluateAll(
            @RequestBody EvaluationRequest request,
            @RequestHeader(name = REQUEST_ID, required = false) @Nullable String requestId) {
        List<EvaluationRequest> asked = request.evaluations();
        if (asked == null || asked.isEmpty()) {
            return answer(requestId, all(List.of(request), Semantic.EXECUTE_ALL).getFirst());
        }
        if (asked.size() > MOST) {
            throw new InvalidInput("evaluations", "Stel maximaal " + MOST + " vragen tegelijk.");
        }
        if (asked.stream().anyMatch(Objects::isNull)) {
            throw new InvalidInput("evaluations", "Een van de vragen is leeg.");
        }
        List<EvaluationRequest> whole =
                asked.stream().map(one -> one.withDefaults(request)).toList();
        return answer(requestId, new EvaluationsAnswer(all(whole, semantic(request))));
    }

    /** Up to where the semantic says it is enough. What was answered with yes counts as use; what was cut off does not. */
    private List<EvaluationAnswer> all(List<EvaluationRequest> requests, Semantic semantic) {
        List<Considered> considered =
                deciding.considered(requests.stream().map(Questions::of).toList());
        List<EvaluationAnswer> answers = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            Considered each = Questions.unknown(requests.get(i))
                    .map(reason -> new Considered(null, new Decision(reason, null, null, null)))
                    .orElse(considered.get(i));
            deciding.answered(each);
            EvaluationAnswer answer = EvaluationAnswer.of(each.decision());
            answers.add(answer);
            if (semantic.stopsAt(answer.decision())) {
                break;
            }
        }
        return answers;
    }

    private static Semantic semantic(EvaluationRequest request) {
        Semantic asked = request.options() == null ? null : request.options().evaluationsSemantic();
        return asked == null ? Semantic.EXECUTE_ALL : asked;
    }

    private static <T> ResponseEntity<T> answer(@Nullable String requestId, T body) {
        return requestId == null
                ? ResponseEntity.ok(body)
                : ResponseEntity.ok().header(REQUEST_ID, requestId).body(body);
    }

    record EvaluationsAnswer(List<EvaluationAnswer> evaluations) {}
}
