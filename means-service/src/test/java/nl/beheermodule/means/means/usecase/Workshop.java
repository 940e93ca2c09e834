package nl.beheermodule.means.means.usecase;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.crypto.spec.SecretKeySpec;
import nl.beheermodule.contracts.PostalAddress;
import nl.beheermodule.means.letter.Letters;
import nl.beheermodule.means.means.domain.Asked;
import nl.beheermodule.means.means.domain.Bakery;
import nl.beheermodule.means.means.domain.IdentityDocument;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.RolePeriod;
import nl.beheermodule.means.means.domain.ScanId;
import nl.beheermodule.means.organisation.OrganisationCopy;
import nl.beheermodule.means.organisation.Organisations;
import nl.beheermodule.means.post.SentPost;
import nl.beheermodule.means.scan.domain.Scan;
import nl.beheermodule.means.scan.usecase.AttachScans;
import nl.beheermodule.means.scan.usecase.RemoveScans;
import nl.beheermodule.platform.test.MutableClock;

/** The use cases on memory instead of a database, with post that arrives in a list. */
final class Workshop implements Organisations {
    final MutableClock clock = new MutableClock();
    final InMemoryMeans means = new InMemoryMeans(clock);
    final InMemoryScans scans = new InMemoryScans();
    final SentPost post = new SentPost();
    final Map<String, OrganisationCopy> organisations = new HashMap<>();
    final Random chance = new Random(7);
    final Codes codes = new Codes(
            chance,
            new SecretKeySpec("a key for tests only, 32 bytes..".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));

    final InMemoryGuards guards = new InMemoryGuards();
    final Claims claims = new Claims(guards, means, clock);
    final Administrators administrators = new Administrators(claims, means);
    final Arrivals arrivals = new Arrivals(claims, clock);
    final GiveBackClaims giveBack = new GiveBackClaims(guards, means, claims, clock);
    final InMemoryTaxAuthority taxAuthority = new InMemoryTaxAuthority();
    final TaxAuthorityClaims taxClaims = new TaxAuthorityClaims(taxAuthority, means, this, clock);
    final Guards mutationGuards = new Guards(taxClaims, administrators, arrivals);
    final RequestMutation mutate = new RequestMutation(means, new AttachScans(scans, clock), mutationGuards, clock);
    final WithdrawMutation withdrawMutation = new WithdrawMutation(means, clock);
    final RequestMeans request = new RequestMeans(
            means, new NewMeans(means, chance), new AttachScans(scans, clock), arrivals, mutationGuards, clock);
    final RolePeriod period = new RolePeriod(Period.ofYears(5));
    final DecideOnApplication decide = new DecideOnApplication(means, mutationGuards, period, clock);
    final PrintLetter print = new PrintLetter(
            means, new Letters(this, URI.create("https://www.beheermodule.example"), clock), post, codes, clock);
    final MailRejection mail = new MailRejection(means, post, URI.create("https://www.beheermodule.example"), clock);
    final StartActivation start = new StartActivation(means, codes, post, clock);
    final ProveActivation prove = new ProveActivation(means, codes, clock);
    final RemoveScans removeScans = new RemoveScans(scans, means, Duration.ofDays(28), clock);

    Workshop() {
        organisations.put(
                Bakery.BAKERY.value(),
                new OrganisationCopy(
                        Bakery.BAKERY.value(),
                        "Bakkerij De Korenschoof B.V.",
                        "90004321",
                        null,
                        new PostalAddress("Molenweg", "7", "3511 CD", "Utrecht")));
    }

    /** Applies for Anna, with a new passport scan. */
    MeansId requested(String id) {
        upload("s-" + id, Bakery.BAKERY);
        MeansId means = new MeansId(id);
        request.request(command(means, "s-" + id));
        return means;
    }

    RequestMeans.Command command(MeansId id, String scan) {
        Asked asked = Bakery.asked();
        IdentityDocument document = Bakery.document(nl.beheermodule.means.means.domain.DocumentType.PASSPORT, 1);
        return new RequestMeans.Command(
                id,
                Bakery.SANNE,
                Bakery.EH3_AT_THE_BAKERY,
                asked.terms(),
                asked.holder(),
                asked.contractYears(),
                new RequestMeans.GivenDocument(
                        document.type(), document.number(), document.expiresOn(), List.of(new ScanId(scan))),
                asked.identificationAddress(),
                "q-1");
    }

    void upload(String id, OrganisationId organisation) {
        scans.add(
                new Scan(
                        new ScanId(id),
                        organisation,
                        "paspoort.jpg",
                        "image/jpeg",
                        1000,
                        Optional.empty(),
                        clock.instant().plus(Scan.UNUSED)),
                new byte[0]);
    }

    Means approvedWithLetter(String id) {
        MeansId means = requested(id);
        decide.approve(means, Bakery.MEES, java.util.OptionalLong.empty());
        print.print(means);
        return found(means);
    }

    Means found(MeansId id) {
        return means.find(id).orElseThrow();
    }

    @Override
    public Optional<OrganisationCopy> find(String organisationId) {
        return Optional.ofNullable(organisations.get(organisationId));
    }

    @Override
    public Map<String, OrganisationCopy> find(Collection<String> organisationIds) {
        return organisations;
    }

    @Override
    public List<String> search(String text, int atMost) {
        return List.of();
    }
}
