package nl.beheermodule.chain.request.usecase;

import java.time.Clock;
import java.util.function.Function;
import nl.beheermodule.chain.authorization.domain.ChainRefused;
import nl.beheermodule.chain.authorization.domain.ChainRules;
import nl.beheermodule.chain.known.domain.AssuranceLevel;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.chain.request.domain.Answer;
import nl.beheermodule.chain.request.domain.ChainRequest;
import nl.beheermodule.chain.request.domain.RequestEvent;
import nl.beheermodule.chain.request.domain.RequestId;
import nl.beheermodule.chain.request.domain.RequestRepository;
import nl.beheermodule.chain.retry.Attempts;
import nl.beheermodule.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The relation says yes or no, as beheerder or by the signed link. */
@Component
public class AnswerRequest {
    private final RequestRepository requests;
    private final RecordAccepted recording;
    private final Clock clock;

    public AnswerRequest(RequestRepository requests, RecordAccepted recording, Clock clock) {
        this.requests = requests;
        this.recording = recording;
        this.clock = clock;
    }

    /** @param administrator level of the beheerder's own means (norm 1) */
    public void accept(
            RequestId id, Relation relation, String by, AssuranceLevel administrator, boolean taxAuthorityMeans) {
        answer(id, request -> {
            requireAsked(request, relation);
            ChainRules.mayGive(relation, request.asker().kvkNumber(), taxAuthorityMeans);
            boolean above =
                    request.wish().services().stream().anyMatch(service -> !administrator.covers(service.level()));
            if (above) {
                throw new ChainRefused(ChainRefused.Reason.ABOVE_OWN_LEVEL);
            }
            request.accept(relation, new Answer(by, false, clock.instant()));
            return RequestEvent.ACCEPTED;
        });
        recording.record(id);
    }

    public void decline(RequestId id, Relation relation, String by, @Nullable String reason) {
        answer(id, request -> {
            requireAsked(request, relation);
            request.decline(new Answer(by, false, clock.instant()), reason);
            return RequestEvent.DECLINED;
        });
    }

    public void acceptByLink(RequestId id, String by) {
        answer(id, request -> {
            request.accept(request.relation(), new Answer(by, true, clock.instant()));
            return RequestEvent.ACCEPTED;
        });
        recording.record(id);
    }

    public void declineByLink(RequestId id, String by, @Nullable String reason) {
        answer(id, request -> {
            request.decline(new Answer(by, true, clock.instant()), reason);
            return RequestEvent.DECLINED;
        });
    }

    /** The intermediary takes it back. */
    public void withdraw(RequestId id, OrganisationId asker) {
        answer(id, request -> {
            if (!request.asker().organisation().equals(asker)) {
                throw new NotFound("Het verzoek");
            }
            request.withdraw(clock.instant());
            return RequestEvent.WITHDRAWN;
        });
    }

    private void answer(RequestId id, Function<ChainRequest, RequestEvent> answer) {
        Attempts.of(() -> {
            ChainRequest request = requests.find(id).orElseThrow(() -> new NotFound("Het verzoek"));
            RequestEvent news = answer.apply(request);
            requests.save(request, news, clock.instant());
            return news;
        });
    }

    private static void requireAsked(ChainRequest request, Relation relation) {
        if (!relation.keys().contains(request.relation().key())) {
            throw new NotFound("Het verzoek");
        }
    }
}
