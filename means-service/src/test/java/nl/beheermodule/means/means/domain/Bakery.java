package nl.beheermodule.means.means.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beheermodule.means.means.domain.Requester.Administrator;
import nl.beheermodule.means.means.domain.Requester.Powers;
import org.jspecify.annotations.Nullable;

/** The people of Bakkerij De Korenschoof, on a Monday morning. Sanne is beheerder at EH3 and applies for Anna. */
public final class Bakery {
    public static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    public static final LocalDate MONDAY_DATE = LocalDate.parse("2026-11-23");

    /** MONDAY + 30 days. */
    public static final LocalDate LAST_DAY = LocalDate.parse("2026-12-23");

    public static final OrganisationId BAKERY = new OrganisationId("o-bakery");
    public static final OrganisationId MILL = new OrganisationId("o-mill");
    public static final MeansId ANNAS = new MeansId("6f7c0f0e-0000-4000-8000-000000000001");
    public static final MeansId SANNES = new MeansId("6f7c0f0e-0000-4000-8000-000000000002");
    public static final Administrator SANNE = new Administrator(new PersonId("p-sanne"), SANNES, "Sanne de Wit");
    public static final Powers EH3_AT_THE_BAKERY = new Powers(Map.of(BAKERY, AssuranceLevel.EH3));
    public static final PostalAddress MARKET = new PostalAddress("Marktstraat", "12", "3511 AB", "Utrecht");
    public static final String MEES = "mees.bakker";

    private Bakery() {}

    public static MeansFile file() {
        return file(ANNAS, "ZB-FQIR-2093");
    }

    public static MeansFile file(MeansId id, String uniqueId) {
        return new MeansFile(id, new UniqueId(uniqueId), PersonId.holderOf(id), 0);
    }

    public static Holder anna() {
        return new Holder(
                "Anna Maria",
                "van",
                "Dalen",
                LocalDate.parse("1995-09-11"),
                "anna@korenschoof.example",
                new MobileNumber("+31612346270"),
                0);
    }

    public static IdentityDocument document(DocumentType type, int files) {
        return new IdentityDocument(type, "NWR1B2C34", MONDAY_DATE.plusYears(4), scans(files));
    }

    public static List<ScanReference> scans(int files) {
        return List.of(
                        new ScanReference(new ScanId("s-front"), "voor.jpg", "image/jpeg"),
                        new ScanReference(new ScanId("s-back"), "achter.jpg", "image/jpeg"),
                        new ScanReference(new ScanId("s-more"), "meer.jpg", "image/jpeg"))
                .subList(0, files);
    }

    public static Terms terms(AssuranceLevel level, Role role, SecondFactor factor) {
        return new Terms(level, role, factor, List.of(BAKERY));
    }

    /** A complete application for a user at EH3 with SMS, for three years. */
    public static Asked asked() {
        return asked(terms(AssuranceLevel.EH3, Role.USER, SecondFactor.SMS), document(DocumentType.ID_CARD, 2), MARKET);
    }

    public static Asked asked(Terms terms, @Nullable IdentityDocument document, @Nullable PostalAddress address) {
        return new Asked(terms, anna(), 3, document, address, "q-1");
    }

    public static Means requested(Asked asked) {
        return Means.request(file(), asked, SANNE, EH3_AT_THE_BAKERY, MONDAY_DATE, MONDAY);
    }

    public static Means requested() {
        return requested(asked());
    }

    public static Means approved() {
        Means means = requested();
        means.approve(MEES, MONDAY);
        return means;
    }

    /** Her letter is out, with the code behind this hash. */
    public static Means withLetter(CodeHash code) {
        Means means = approved();
        means.activation().startPrinting(code, MONDAY);
        means.activation().letterPrinted(code, MONDAY_DATE, MONDAY);
        return means;
    }

    /** Anna's means is “Actief” since Monday, at EH3 with SMS, as gebruiker of these organisations. */
    public static Means active(OrganisationId... organisations) {
        return active(file(), Role.USER, AssuranceLevel.EH3, organisations);
    }

    public static Means active(MeansFile file, Role role, AssuranceLevel level, OrganisationId... organisations) {
        SecondFactor factor = level.asksSecondFactor() ? SecondFactor.SMS : SecondFactor.NONE;
        Asked asked = asked(
                new Terms(level, role, factor, List.of(organisations)),
                level.asksIdentityDocument(role) ? document(DocumentType.ID_CARD, 2) : null,
                MARKET);
        Powers everywhere =
                new Powers(Stream.of(organisations).collect(Collectors.toMap(each -> each, _ -> AssuranceLevel.EH4)));
        Means means = Means.request(file, asked, SANNE, everywhere, MONDAY_DATE, MONDAY);
        means.approve(MEES, MONDAY);
        means.activation().activate("anna.vandalen", factor, null, MONDAY_DATE, MONDAY);
        return means;
    }
}
