package nl.beheermodule.means.means.usecase;

import java.time.Clock;
import java.util.List;
import nl.beheermodule.means.means.domain.IdentityDocument;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansEvent;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.MobileNumber;
import nl.beheermodule.means.means.domain.Mutating.Asking;
import nl.beheermodule.means.means.domain.MutationId;
import nl.beheermodule.means.means.domain.MutationWish;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.Papers;
import nl.beheermodule.means.means.domain.PostalAddress;
import nl.beheermodule.means.means.domain.Requester;
import nl.beheermodule.means.means.usecase.RequestMeans.GivenDocument;
import nl.beheermodule.means.scan.usecase.AttachScans;
import nl.beheermodule.platform.problem.NotFound;
import nl.beheermodule.platform.time.Amsterdam;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A beheerder asks for a change of a means (R56–R70); of two at once exactly one is taken (R58). */
@Component
public final class RequestMutation {
    public record Command(
            OrganisationId organisation,
            MeansId means,
            MutationId id,
            Requester.Administrator by,
            Requester.Powers powers,
            MutationWish wish,
            Given given) {}

    /** What came along with the wish. */
    public record Given(
            @Nullable GivenDocument document,
            @Nullable PostalAddress identificationAddress,
            @Nullable MobileNumber mobile,
            @Nullable String quoteId) {
        public static final Given NOTHING = new Given(null, null, null, null);
    }

    private final MeansRepository repository;
    private final AttachScans scans;
    private final Guards guards;
    private final Clock clock;

    public RequestMutation(MeansRepository repository, AttachScans scans, Guards guards, Clock clock) {
        this.repository = repository;
        this.scans = scans;
        this.guards = guards;
        this.clock = clock;
    }

    public void request(Command command) {
        Attempts.of(() -> attempt(command));
    }

    /** The rules first: where they refuse nothing is claimed. Guards and scans before the means changes (design 1). */
    private Means attempt(Command command) {
        Means means = found(command);
        if (means.mutations().contain(command.id())) {
            return means;
        }
        means.mutating().requireFree();
        Papers papers = papers(command);
        means.mutating().check(asking(command, papers), command.by(), command.powers(), Amsterdam.today(clock));
        return guards.around(means, means.mutating().change(command.wish()), () -> saved(command, means, papers));
    }

    private Means saved(Command command, Means means, Papers papers) {
        MeansEvent fact = means.mutating()
                .request(
                        asking(command, papers),
                        command.by(),
                        command.powers(),
                        Amsterdam.today(clock),
                        clock.instant());
        guards.claimTaxAuthority(means);
        GivenDocument document = command.given().document();
        if (document != null) {
            scans.attach(command.organisation(), document.scans(), command.means());
        }
        repository.save(means, fact);
        return means;
    }

    private static Asking asking(Command command, Papers papers) {
        return new Asking(command.id(), command.wish(), papers, command.given().quoteId());
    }

    private Means found(Command command) {
        return repository
                .find(command.means())
                .filter(means -> means.terms().organisations().contains(command.organisation()))
                .orElseThrow(() -> new NotFound("Het middel"));
    }

    private Papers papers(Command command) {
        Given given = command.given();
        GivenDocument document = given.document();
        IdentityDocument checked = document == null
                ? null
                : new IdentityDocument(
                        document.type(),
                        document.number(),
                        document.expiresOn(),
                        scans.references(command.organisation(), List.copyOf(document.scans())));
        return new Papers(checked, given.identificationAddress(), given.mobile());
    }
}
