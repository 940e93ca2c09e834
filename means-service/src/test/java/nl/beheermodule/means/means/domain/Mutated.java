package nl.beheermodule.means.means.domain;

import static nl.beheermodule.means.means.domain.Bakery.BAKERY;
import static nl.beheermodule.means.means.domain.Bakery.MEES;
import static nl.beheermodule.means.means.domain.Bakery.MILL;
import static nl.beheermodule.means.means.domain.Bakery.MONDAY;
import static nl.beheermodule.means.means.domain.Bakery.MONDAY_DATE;
import static nl.beheermodule.means.means.domain.Bakery.SANNE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.beheermodule.means.means.domain.MeansEvent.MutationRequested;
import nl.beheermodule.means.means.domain.Mutating.Asking;
import nl.beheermodule.means.means.domain.Requester.Powers;
import org.jspecify.annotations.Nullable;

/** What Sanne asks of means of the bakery; she is beheerder at EH4 of the bakery and the mill. */
public final class Mutated {
    public static final MutationId MUTATION = new MutationId("6f7c0f0e-0000-4000-8000-0000000000a1");
    public static final Powers EH4_AT_BOTH = new Powers(Map.of(BAKERY, AssuranceLevel.EH4, MILL, AssuranceLevel.EH4));
    public static final Papers PASSPORT = new Papers(Bakery.document(DocumentType.PASSPORT, 1), Bakery.MARKET, null);

    private Mutated() {}

    public static MutationWish level(AssuranceLevel level) {
        return level(level, null, null);
    }

    public static MutationWish level(AssuranceLevel level, @Nullable Role role, @Nullable SecondFactor factor) {
        return new MutationWish.LevelChange(level, role, factor, List.of(), 3, true);
    }

    public static MutationWish link(OrganisationId... organisations) {
        return new MutationWish.Link(List.of(organisations));
    }

    public static MutationWish role(Role role) {
        return new MutationWish.RoleChange(role);
    }

    public static MutationWish conversion(boolean taxAuthority) {
        return new MutationWish.Conversion(taxAuthority, true);
    }

    public static MutationRequested ask(Means means, MutationWish wish) {
        return ask(means, wish, Papers.NONE);
    }

    public static MutationRequested ask(Means means, MutationWish wish, Papers papers) {
        return ask(means, wish, papers, EH4_AT_BOTH);
    }

    public static MutationRequested ask(Means means, MutationWish wish, Papers papers, Powers powers) {
        return means.mutating().request(new Asking(MUTATION, wish, papers, "q-1"), SANNE, powers, MONDAY_DATE, MONDAY);
    }

    public static List<MeansEvent> approve(Means means) {
        return means.mutating().approve(MEES, MONDAY_DATE, MONDAY);
    }

    public static Means active(AssuranceLevel level, Role role) {
        return Bakery.active(Bakery.file(), role, level, BAKERY);
    }

    /** Anna, EH3 with an OTP device. */
    public static Means withDevice() {
        Means means = Bakery.approved();
        means.activation().activate("anna.vandalen", SecondFactor.OTP, "OTP-123456", MONDAY_DATE, MONDAY);
        return means;
    }

    public static MeansEvent activated(Means means, Instant at) {
        SecondFactor factor = means.activatingTerms().secondFactor();
        return means.activation()
                .activate("anna.vandalen", factor, factor == SecondFactor.OTP ? "OTP-123456" : null, MONDAY_DATE, at)
                .orElseThrow();
    }

    /** Sanne's own means: she is beheerder at EH3. */
    public static Means sannes(boolean taxAuthority) {
        Means active = Bakery.active(Bakery.file(), Role.ADMINISTRATOR, AssuranceLevel.EH3, BAKERY);
        Terms terms = active.terms();
        return new Means(
                new MeansFile(Bakery.SANNES, active.file().uniqueId(), SANNE.person(), 0),
                active.application(),
                new Terms(terms.level(), terms.role(), terms.secondFactor(), terms.organisations(), taxAuthority),
                active.holder(),
                active.state(),
                active.letters(),
                Mutations.NONE);
    }
}
