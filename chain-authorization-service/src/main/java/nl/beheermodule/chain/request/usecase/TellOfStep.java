package nl.beheermodule.chain.request.usecase;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import nl.beheermodule.chain.request.domain.ChainRequest;
import nl.beheermodule.chain.request.domain.Post;
import nl.beheermodule.chain.request.domain.RequestId;
import nl.beheermodule.chain.request.domain.RequestRepository;
import nl.beheermodule.chain.request.usecase.RequestMails.Addressed;
import nl.beheermodule.chain.retry.Attempts;
import nl.beheermodule.platform.mail.Postbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Mails both sides about the last step of a request. An address that is refused keeps nobody else's mail, and nobody gets his
 * again because of it; after a day it is given up, and the request goes on.
 */
@Component
public class TellOfStep {
    private static final Logger LOG = LoggerFactory.getLogger(TellOfStep.class);

    private final RequestRepository requests;
    private final RequestMails mails;
    private final Postbox postbox;
    private final Clock clock;

    public TellOfStep(RequestRepository requests, RequestMails mails, Postbox postbox, Clock clock) {
        this.requests = requests;
        this.mails = mails;
        this.postbox = postbox;
        this.clock = clock;
    }

    /** It may come twice when a process dies in between. */
    public void tell(RequestId id) {
        ChainRequest request = requests.find(id).orElseThrow();
        if (!request.mailIsDue(clock.instant())) {
            return;
        }
        int step = request.post().step();
        if (request.post().isHopeless()) {
            LOG.warn("Not everybody could be mailed about step {} of request {}; it is given up", step, id.value());
            change(id, now -> now.stopMail(step));
            return;
        }
        request.startMail(clock.instant());
        requests.save(request, null, clock.instant());
        if (allSent(request)) {
            change(id, now -> now.stopMail(step));
        } else {
            // what the mail server says may hold the address
            LOG.info("Not everybody was mailed about request {}; again later", id.value());
        }
    }

    private boolean allSent(ChainRequest request) {
        Post post = request.post();
        List<Addressed> about = mails.about(request);
        if (about.isEmpty()) {
            LOG.warn("Nobody to tell of request {}", request.id().value());
        }
        boolean all = true;
        for (Addressed each : about) {
            if (post.sentTo().contains(each.recipient())) {
                continue;
            }
            try {
                postbox.send(each.mail());
                change(request.id(), now -> now.mailed(post.step(), each.recipient()));
            } catch (Postbox.NotSent refused) {
                all = false;
            }
        }
        return all;
    }

    private void change(RequestId id, Consumer<ChainRequest> change) {
        Attempts.of(() -> {
            ChainRequest now = requests.find(id).orElseThrow();
            change.accept(now);
            requests.save(now, null, clock.instant());
            return id;
        });
    }
}
