package nl.beheermodule.means.reminder;

import java.net.URI;
import java.time.LocalTime;
import java.util.List;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.organisation.OrganisationCopy;
import nl.beheermodule.means.organisation.Organisations;
import nl.beheermodule.platform.mail.Postbox;
import nl.beheermodule.platform.reminder.Digest;
import nl.beheermodule.platform.reminder.Digests;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once a day: which companies get a digest; then each beheerder of theirs gets it. */
@Component
@Import(Digests.class)
class RemindOfRoles {
    private final Digests digests;
    private final RoleEndings endings;
    private final Organisations organisations;
    private final Postbox postbox;
    private final URI site;
    private final LocalTime from;

    RemindOfRoles(
            Digests digests,
            RoleEndings endings,
            Organisations organisations,
            Postbox postbox,
            @Value("${beheer.public-url}") URI site,
            @Value("${beheer.means.reminders-from}") String from) {
        this.digests = digests;
        this.endings = endings;
        this.organisations = organisations;
        this.postbox = postbox;
        this.site = site;
        this.from = LocalTime.parse(from);
    }

    @Scheduled(
            initialDelayString = "${beheer.means.reminders:PT1M}",
            fixedDelayString = "${beheer.means.reminders:PT1M}")
    void remind() {
        digests.plan(from, endings::organisations);
        digests.send(this::send);
    }

    private void send(Digest digest) {
        String organisation = digest.organisationId();
        List<Means> ending = endings.ending(organisation, digest.windows());
        if (ending.isEmpty()) {
            return; // renewed or ended meanwhile
        }
        String company =
                organisations.find(organisation).map(OrganisationCopy::name).orElse("uw bedrijf");
        digests.tell(
                digest,
                endings.beheerders(organisation),
                beheerder -> beheerder.id().value(),
                beheerder -> postbox.send(RoleDigestMail.of(beheerder, company, ending, digest.today(), site)));
    }
}
