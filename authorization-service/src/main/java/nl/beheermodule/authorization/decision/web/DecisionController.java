package nl.beheermodule.authorization.decision.web;

import java.util.ArrayList;
import java.util.List;
import nl.beheermodule.authorization.decision.domain.Decision;
import nl.beheermodule.authorization.decision.domain.Question;
import nl.beheermodule.authorization.decision.usecase.DecideQuestions;
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
        return answer(requestId, all(List.of(request)).getFirst());
    }

    /** At most 1 000 questions; one answer each, in order, until the asked semantic says it is enough. */
    @PostMapping("/access/v1/evaluations")
    @Access(Who.MACHINE)
    ResponseEntity<?> evaluateAll(
            @RequestBody EvaluationRequest request,
            @RequestHeader(name = REQUEST_ID, required = false) @Nullable String requestId) {
        List<EvaluationRequest> asked = request.evaluations();
        if (asked == null || asked.isEmpty()) {
            return answer(requestId, all(List.of(request)).getFirst());
        }
        if (asked.size() > MOST) {
            throw new InvalidInput("evaluations", "Stel maximaal " + MOST + " vragen tegelijk.");
        }
        List<EvaluationAnswer> answers =
                all(asked.stream().map(one -> one.withDefaults(request)).toList());
        return answer(requestId, new EvaluationsAnswer(upTo(semantic(request), answers)));
    }

    private List<EvaluationAnswer> all(List<EvaluationRequest> requests) {
        List<Question> questions = requests.stream().map(Questions::of).toList();
        List<Decision> decisions = deciding.decide(questions);
        List<EvaluationAnswer> answers = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            Decision decision = decisions.get(i);
            answers.add(EvaluationAnswer.of(Questions.unknown(requests.get(i))
                    .map(reason -> new Decision(reason, null, null, null))
                    .orElse(decision)));
        }
        return answers;
    }

    private static Semantic semantic(EvaluationRequest request) {
        Semantic asked = request.options() == null ? null : request.options().evaluationsSemantic();
        return asked == null ? Semantic.EXECUTE_ALL : asked;
    }

    private static List<EvaluationAnswer> upTo(Semantic semantic, List<EvaluationAnswer> answers) {
        for (int i = 0; i < answers.size(); i++) {
            if (semantic.stopsAt(answers.get(i).decision())) {
                return answers.subList(0, i + 1);
            }
        }
        return answers;
    }

    private static <T> ResponseEntity<T> answer(@Nullable String requestId, T body) {
        return requestId == null
                ? ResponseEntity.ok(body)
                : ResponseEntity.ok().header(REQUEST_ID, requestId).body(body);
    }

    record EvaluationsAnswer(List<EvaluationAnswer> evaluations) {}
}
