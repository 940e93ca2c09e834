package nl.beheermodule.means.means.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.means.means.domain.Asked;
import nl.beheermodule.means.means.domain.DocumentType;
import nl.beheermodule.means.means.domain.Holder;
import nl.beheermodule.means.means.domain.IdentityDocument;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRefused;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.PostalAddress;
import nl.beheermodule.means.means.domain.Requester;
import nl.beheermodule.means.means.domain.ScanId;
import nl.beheermodule.means.means.domain.Terms;
import nl.beheermodule.means.scan.usecase.AttachScans;
import nl.beheermodule.platform.time.Amsterdam;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A beheerder applies for a means for somebody (R41–R54). */
@Component
public final class RequestMeans {
    public record Command(
            MeansId id,
            Requester.Administrator by,
            Requester.Powers powers,
            Terms terms,
            Holder holder,
            int contractYears,
            @Nullable GivenDocument document,
            @Nullable PostalAddress identificationAddress,
            @Nullable String quoteId) {}

    public record GivenDocument(DocumentType type, String number, LocalDate expiresOn, List<ScanId> scans) {}

    private final MeansRepository repository;
    private final NewMeans additions;
    private final AttachScans scans;
    private final Arrivals arrivals;
    private final Guards guards;
    private final Clock clock;

    public RequestMeans(
            MeansRepository repository,
            NewMeans additions,
            AttachScans scans,
            Arrivals arrivals,
            Guards guards,
            Clock clock) {
        this.repository = repository;
        this.additions = additions;
        this.scans = scans;
        this.arrivals = arrivals;
        this.guards = guards;
        this.clock = clock;
    }

    /**
     * The rules first: where they refuse, no organisation is touched. The scans are claimed before the application is there,
     * and given back when it does not come (design 1).
     */
    public void request(Command command) {
        if (repository.find(command.id()).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        Asked asked = asked(command);
        check(command, asked);
        arrivals.into(
                command.terms().organisations(),
                command.id(),
                () -> additions.add(command.id(), now, file -> {
                    Means means =
                            Means.request(file, asked, command.by(), command.powers(), Amsterdam.today(clock), now);
                    guards.claimTaxAuthority(means);
                    attach(command);
                    return means;
                }));
    }

    /**
     * Whether it would be taken now; changes nothing.
     *
     * @throws MeansRefused with all that is wrong
     */
    public void check(Command command) {
        check(command, asked(command));
    }

    private void check(Command command, Asked asked) {
        Means.request(
                additions.file(command.id()),
                asked,
                command.by(),
                command.powers(),
                Amsterdam.today(clock),
                clock.instant());
    }

    private Asked asked(Command command) {
        return new Asked(
                command.terms(),
                command.holder(),
                command.contractYears(),
                document(command),
                command.identificationAddress(),
                command.quoteId());
    }

    private @Nullable IdentityDocument document(Command command) {
        GivenDocument given = command.document();
        return given == null
                ? null
                : new IdentityDocument(
                        given.type(),
                        given.number(),
                        given.expiresOn(),
                        scans.references(command.terms().organisation(), given.scans()));
    }

    private void attach(Command command) {
        if (command.document() != null) {
            scans.attach(command.terms().organisation(), command.document().scans(), command.id());
        }
    }
}
