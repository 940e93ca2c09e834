package nl.beheermodule.chain.request.usecase;

import java.time.Clock;
import java.util.List;
import nl.beheermodule.chain.request.domain.ChainRequest;
import nl.beheermodule.chain.request.domain.RequestEvent;
import nl.beheermodule.chain.request.domain.RequestId;
import nl.beheermodule.chain.request.domain.RequestRepository;
import nl.beheermodule.chain.retry.Attempts;
import nl.beheermodule.platform.mail.Mail;
import nl.beheermodule.platform.mail.Postbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does what is due on a request: lapse it, make what was agreed to, send its mail. */
@Component
public class HandleDue {
    private static final Logger LOG = LoggerFactory.getLogger(HandleDue.class);

    private final RequestRepository requests;
    private final RecordAccepted recording;
    private final RequestMails mails;
    private final Postbox postbox;
    private final Clock clock;

    public HandleDue(
            RequestRepository requests, RecordAccepted recording, RequestMails mails, Postbox postbox, Clock clock) {
        this.requests = requests;
        this.recording = recording;
        this.mails = mails;
        this.postbox = postbox;
        this.clock = clock;
    }

    public void handle(RequestId id) {
        ChainRequest request = requests.find(id).orElseThrow();
        if (request.lapse(clock.instant())) {
            requests.save(request, RequestEvent.LAPSED, clock.instant());
        }
        recording.record(id);
        mail(id);
    }

    /** It may come twice, never not at all. */
    private void mail(RequestId id) {
        ChainRequest request = requests.find(id).orElseThrow();
        if (!request.mailIsDue(clock.instant())) {
            return;
        }
        request.startMail(clock.instant());
        requests.save(request, null, clock.instant());
        List<Mail> about = mails.about(request);
        if (about.isEmpty()) {
            LOG.warn("Nobody to tell of request {}", id.value());
        }
        about.forEach(postbox::send);
        int step = request.post().step();
        Attempts.of(() -> {
            ChainRequest now = requests.find(id).orElseThrow();
            now.mailed(step);
            requests.save(now, null, clock.instant());
            return id;
        });
    }
}
