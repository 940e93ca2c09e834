package nl.beheermodule.chain.request.usecase;

import java.time.Clock;
import nl.beheermodule.chain.request.domain.ChainRequest;
import nl.beheermodule.chain.request.domain.RequestEvent;
import nl.beheermodule.chain.request.domain.RequestId;
import nl.beheermodule.chain.request.domain.RequestRepository;
import org.springframework.stereotype.Component;

/** Does what is due on a request: lapse it, make what was agreed to, send its mail. */
@Component
public class HandleDue {
    private final RequestRepository requests;
    private final RecordAccepted recording;
    private final TellOfStep telling;
    private final Clock clock;

    public HandleDue(RequestRepository requests, RecordAccepted recording, TellOfStep telling, Clock clock) {
        this.requests = requests;
        this.recording = recording;
        this.telling = telling;
        this.clock = clock;
    }

    public void handle(RequestId id) {
        ChainRequest request = requests.find(id).orElseThrow();
        if (request.lapse(clock.instant())) {
            requests.save(request, RequestEvent.LAPSED, clock.instant());
        }
        recording.record(id);
        telling.tell(id);
    }
}
