package nl.beheermodule.authorization.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.beheermodule.platform.time.Amsterdam;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once a day: which companies get a digest. A day on which nothing ran is made up for the next. */
@Component
class PlanDigests {
    private final Digests digests;
    private final Endings endings;
    private final SendDigests sending;
    private final LocalTime from;
    private final Clock clock;

    PlanDigests(
            Digests digests,
            Endings endings,
            SendDigests sending,
            @Value("${beheer.authorization.reminders-from}") String from,
            Clock clock) {
        this.digests = digests;
        this.endings = endings;
        this.sending = sending;
        this.from = LocalTime.parse(from);
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${beheer.authorization.reminders:PT1M}",
            fixedDelayString = "${beheer.authorization.reminders:PT1M}")
    void remind() {
        LocalDate today = Amsterdam.today(clock);
        LocalDate last = digests.last().orElse(today.minusDays(1));
        if (last.isBefore(today)
                && !LocalTime.ofInstant(clock.instant(), Amsterdam.ZONE).isBefore(from)) {
            List<Window> windows = Window.between(last, today);
            endings.organisations(windows).forEach(organisation -> digests.plan(organisation, last, today));
            digests.done(today);
        }
        sending.sendDue();
    }
}
