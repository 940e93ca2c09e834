package nl.beheermodule.chain.request.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.beheermodule.chain.authorization.domain.SchemeDay;
import nl.beheermodule.chain.authorization.usecase.GrantServices;
import nl.beheermodule.chain.intermediary.usecase.RecordIntermediary;
import nl.beheermodule.chain.known.domain.KnownService;
import nl.beheermodule.chain.known.domain.ServiceDirectory;
import nl.beheermodule.chain.known.domain.ServiceId;
import nl.beheermodule.chain.request.domain.Asker;
import nl.beheermodule.chain.request.domain.ChainRequest;
import nl.beheermodule.chain.request.domain.RequestId;
import nl.beheermodule.chain.request.domain.RequestRepository;
import nl.beheermodule.chain.request.domain.RequestState;
import nl.beheermodule.chain.request.domain.Wish;
import nl.beheermodule.chain.retry.Attempts;
import org.springframework.stereotype.Component;

/** Makes the chain authorizations that a relation agreed to. Done twice it does nothing the second time. */
@Component
public class RecordAccepted {
    private final RequestRepository requests;
    private final ServiceDirectory services;
    private final RecordIntermediary intermediaries;
    private final GrantServices granting;
    private final Clock clock;

    public RecordAccepted(
            RequestRepository requests,
            ServiceDirectory services,
            RecordIntermediary intermediaries,
            GrantServices granting,
            Clock clock) {
        this.requests = requests;
        this.services = services;
        this.intermediaries = intermediaries;
        this.granting = granting;
        this.clock = clock;
    }

    public void record(RequestId id) {
        ChainRequest request = requests.find(id).orElseThrow();
        if (!(request.state() instanceof RequestState.Accepted accepted) || accepted.recorded()) {
            return;
        }
        if (request.wish().end().isAfter(SchemeDay.of(clock.instant()))) {
            grant(request);
        }
        Attempts.of(() -> {
            ChainRequest now = requests.find(id).orElseThrow();
            now.recorded();
            requests.save(now, null, clock.instant());
            return id;
        });
    }

    private void grant(ChainRequest request) {
        Asker asker = request.asker();
        intermediaries.record(request.relation(), asker.kvkNumber(), asker.name(), null, null);
        granting.grant(
                request.relation(),
                asker.kvkNumber(),
                asker.name(),
                stillChainable(request.wish()),
                request.wish().end());
    }

    private List<KnownService> stillChainable(Wish wish) {
        List<ServiceId> ids = wish.services().stream().map(KnownService::id).toList();
        Map<ServiceId, KnownService> now = services.find(ids);
        return ids.stream()
                .map(now::get)
                .filter(Objects::nonNull)
                .filter(KnownService::chainable)
                .toList();
    }
}
