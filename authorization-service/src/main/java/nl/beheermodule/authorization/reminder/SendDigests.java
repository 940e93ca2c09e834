package nl.beheermodule.authorization.reminder;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.beheermodule.authorization.known.OrganisationNames;
import nl.beheermodule.authorization.known.Persons;
import nl.beheermodule.authorization.known.Persons.Addressee;
import nl.beheermodule.authorization.reminder.Endings.Ending;
import nl.beheermodule.platform.access.Memberships;
import nl.beheermodule.platform.mail.Postbox;
import nl.beheermodule.platform.reminder.Digest;
import nl.beheermodule.platform.reminder.Digests;
import nl.beheermodule.platform.reminder.Window;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Sends each beheerder of a company its digest. Who has it is written down at once, so that a restart or a mail server that
 * is away repeats nothing; only a crash between the sending of one mail and writing that down sends that mail twice.
 */
@Component
class SendDigests {
    private final Digests digests;
    private final Endings endings;
    private final Memberships memberships;
    private final Persons persons;
    private final OrganisationNames names;
    private final Postbox postbox;
    private final URI site;

    SendDigests(
            Digests digests,
            Endings endings,
            Memberships memberships,
            Persons persons,
            OrganisationNames names,
            Postbox postbox,
            @Value("${beheer.public-url}") URI site) {
        this.digests = digests;
        this.endings = endings;
        this.memberships = memberships;
        this.persons = persons;
        this.names = names;
        this.postbox = postbox;
        this.site = site;
    }

    void send(Digest digest) {
        String organisation = digest.organisationId();
        List<Window> windows = digest.windows();
        List<Ending> expiring = endings.expiring(organisation, windows);
        List<Ending> lapsing = endings.lapsing(organisation, windows);
        if (expiring.isEmpty() && lapsing.isEmpty()) {
            return; // extended or revoked meanwhile
        }
        Set<String> beheerders = memberships.administrators(organisation);
        LocalDate today = digest.today();
        String company = names.of(organisation);
        digests.tell(
                digest,
                persons.addressees(beheerders),
                Addressee::personId,
                addressee -> postbox.send(DigestMail.of(addressee, company, expiring, lapsing, today, site)));
    }
}
