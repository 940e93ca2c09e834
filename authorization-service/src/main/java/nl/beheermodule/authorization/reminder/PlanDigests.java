package nl.beheermodule.authorization.reminder;

import java.time.LocalTime;
import nl.beheermodule.platform.reminder.Digests;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once a day: which companies get a digest, and sends them. */
@Component
@Import(Digests.class)
class PlanDigests {
    private final Digests digests;
    private final Endings endings;
    private final SendDigests sending;
    private final LocalTime from;

    PlanDigests(
            Digests digests,
            Endings endings,
            SendDigests sending,
            @Value("${beheer.authorization.reminders-from}") String from) {
        this.digests = digests;
        this.endings = endings;
        this.sending = sending;
        this.from = LocalTime.parse(from);
    }

    @Scheduled(
            initialDelayString = "${beheer.authorization.reminders:PT1M}",
            fixedDelayString = "${beheer.authorization.reminders:PT1M}")
    void remind() {
        digests.plan(from, endings::organisations);
        digests.send(sending::send);
    }
}
