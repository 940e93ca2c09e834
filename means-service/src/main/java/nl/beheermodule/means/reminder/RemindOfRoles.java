package nl.beheermodule.means.reminder;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.organisation.OrganisationCopy;
import nl.beheermodule.means.organisation.Organisations;
import nl.beheermodule.platform.mail.Postbox;
import nl.beheermodule.platform.time.Amsterdam;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Once a day: which companies get a digest; then each beheerder of theirs gets it. Who has it is written down at once, so
 * that a restart or a mail server that is away repeats nothing. A day on which nothing ran is made up for the next.
 */
@Component
class RemindOfRoles {
    private static final Logger LOG = LoggerFactory.getLogger(RemindOfRoles.class);

    private final RoleDigests digests;
    private final RoleEndings endings;
    private final Organisations organisations;
    private final Postbox postbox;
    private final URI site;
    private final LocalTime from;
    private final Clock clock;

    RemindOfRoles(
            RoleDigests digests,
            RoleEndings endings,
            Organisations organisations,
            Postbox postbox,
            @Value("${beheer.public-url}") URI site,
            @Value("${beheer.means.reminders-from}") String from,
            Clock clock) {
        this.digests = digests;
        this.endings = endings;
        this.organisations = organisations;
        this.postbox = postbox;
        this.site = site;
        this.from = LocalTime.parse(from);
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${beheer.means.reminders:PT1M}",
            fixedDelayString = "${beheer.means.reminders:PT1M}")
    void remind() {
        LocalDate today = Amsterdam.today(clock);
        LocalDate last = digests.last().orElse(today.minusDays(1));
        if (last.isBefore(today)
                && !LocalTime.ofInstant(clock.instant(), Amsterdam.ZONE).isBefore(from)) {
            List<Window> windows = Window.between(last, today);
            endings.organisations(windows).forEach(organisation -> digests.plan(organisation, last, today));
            digests.done(today);
        }
        sendDue();
    }

    private void sendDue() {
        Optional<RoleDigest> due = digests.take();
        while (due.isPresent()) {
            try {
                send(due.get());
                digests.close(due.get());
            } catch (Postbox.NotSent later) {
                LOG.warn("A digest of beheerdersrollen could not be sent and is tried again later", later);
                return; // the mail server is away: the others would fail as well
            }
            due = digests.take();
        }
    }

    private void send(RoleDigest digest) {
        String organisation = digest.organisationId();
        List<Means> ending = endings.ending(organisation, digest.windows());
        if (ending.isEmpty()) {
            return; // renewed or ended meanwhile
        }
        String company =
                organisations.find(organisation).map(OrganisationCopy::name).orElse("uw bedrijf");
        for (Means beheerder : endings.beheerders(organisation)) {
            if (!digest.sentTo().contains(beheerder.id().value())) {
                postbox.send(RoleDigestMail.of(beheerder, company, ending, LocalDate.parse(digest.day()), site));
                digests.sent(digest, beheerder.id().value());
            }
        }
    }
}
