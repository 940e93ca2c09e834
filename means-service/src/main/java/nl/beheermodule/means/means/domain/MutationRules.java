package nl.beheermodule.means.means.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;
import nl.beheermodule.means.means.domain.MutationWish.Conversion;
import nl.beheermodule.means.means.domain.MutationWish.LevelChange;
import nl.beheermodule.means.means.domain.MutationWish.Link;
import nl.beheermodule.means.means.domain.MutationWish.RoleChange;
import org.jspecify.annotations.Nullable;

/** What a mutation must satisfy (R56–R70, Q8, Q9). All that is wrong is told at once. */
final class MutationRules {
    /** Who asks, and how far he may go. */
    record Asker(Requester.Administrator by, Requester.Powers powers) {}

    private final Means means;
    private final Terms terms;
    private final Change change;
    private final Papers papers;
    private final Set<Reason> wrong = EnumSet.noneOf(Reason.class);

    private MutationRules(Means means, MutationWish wish, Papers papers) {
        this.means = means;
        this.terms = means.terms();
        this.change = wish.on(terms);
        this.papers = papers;
    }

    static void check(Means means, MutationWish wish, Papers papers, Asker asker, LocalDate today) {
        MutationRules rules = new MutationRules(means, wish, papers);
        rules.powers(asker.powers());
        rules.refuseWhen(
                means.administering().wouldRevive(means.terms(), rules.change, today), Reason.ADMINISTRATOR_ROLE_OVER);
        switch (wish) {
            case LevelChange level -> rules.level(level, today);
            case Link _ -> rules.link();
            case RoleChange _ -> rules.role(today);
            case Conversion conversion -> rules.conversion(conversion, asker.by());
        }
        if (!rules.wrong.isEmpty()) {
            throw new MeansRefused(rules.wrong);
        }
    }

    /** R56, R59: wherever the means changes the beheerder manages, at its level at least. */
    private void powers(Requester.Powers powers) {
        List<OrganisationId> touched = change.kind() == MutationKind.LINK
                ? change.added()
                : Stream.concat(terms.organisations().stream(), change.added().stream())
                        .toList();
        refuseWhen(!touched.stream().allMatch(powers::cover), Reason.NOT_YOUR_ORGANISATION);
        refuseWhen(
                touched.stream()
                        .filter(powers::cover)
                        .anyMatch(organisation -> !powers.reach(organisation, change.level())),
                Reason.ABOVE_OWN_LEVEL);
    }

    private void level(LevelChange wish, LocalDate today) {
        refuseWhen(change.level() == terms.level(), Reason.NOTHING_CHANGES);
        refuseWhen(change.lowers(terms) && !wish.confirmed(), Reason.DOWNGRADE_NOT_CONFIRMED);
        contract(wish.contractYears());
        refuseWhen(change.added().stream().anyMatch(terms.organisations()::contains), Reason.ALREADY_LINKED);
        secondFactor(wish.secondFactor());
        mobile();
        document(today);
        boolean asksAddress = change.raises(terms) && change.level().asksIdentificationAddress();
        refuseWhen(
                asksAddress && papers.identificationAddress() == null && means.identificationAddress() == null,
                Reason.IDENTIFICATION_ADDRESS_MISSING);
    }

    /** R64: a higher level starts a new contract. With a lower one the running contract goes on (R65). */
    private void contract(@Nullable Integer years) {
        boolean wanting = years == null ? change.raises(terms) : years != 1 && years != 3;
        refuseWhen(wanting, Reason.CONTRACT_YEARS_WRONG);
    }

    /** R63. */
    private void secondFactor(@Nullable SecondFactor given) {
        boolean asksOne = change.level().asksSecondFactor();
        refuseWhen(!asksOne && given != null && given != SecondFactor.NONE, Reason.SECOND_FACTOR_NOT_ASKED);
        refuseWhen(asksOne && change.secondFactor() == SecondFactor.NONE, Reason.SECOND_FACTOR_MISSING);
        boolean hasOne = terms.secondFactor() != SecondFactor.NONE;
        refuseWhen(asksOne && hasOne && given != null && given != terms.secondFactor(), Reason.SECOND_FACTOR_STAYS);
    }

    /** R61: what is known stays. */
    private void mobile() {
        MobileNumber known = means.holder().mobile();
        MobileNumber given = papers.mobile();
        refuseWhen(known != null && given != null && !given.equals(known), Reason.MOBILE_KNOWN);
        refuseWhen(change.secondFactor() == SecondFactor.SMS && known == null && given == null, Reason.MOBILE_MISSING);
    }

    /** R43, R61: completed where it is asked and not known yet; who gives up rights shows nothing. */
    private void document(LocalDate today) {
        boolean gains =
                change.raises(terms) || change.role() == Role.ADMINISTRATOR && terms.role() != Role.ADMINISTRATOR;
        boolean known = means.knownDocument()
                .filter(document -> document.isValidOn(today))
                .isPresent();
        boolean asksOne = gains && change.level().asksIdentityDocument(change.role());
        IdentityDocument given = papers.document();
        refuseWhen(asksOne && !known && given == null, Reason.DOCUMENT_MISSING);
        refuseWhen(known && given != null, Reason.DOCUMENT_KNOWN);
        refuseWhen(!asksOne && !known && given != null, Reason.DOCUMENT_NOT_NEEDED);
        if (given != null) {
            refuseWhen(!given.type().accepts(given.scans().size()), Reason.SIDES_WRONG);
            refuseWhen(!given.isValidOn(today), Reason.DOCUMENT_EXPIRED);
        }
    }

    private void link() {
        refuseWhen(change.added().isEmpty(), Reason.NO_ORGANISATION_CHOSEN);
        refuseWhen(change.added().stream().anyMatch(terms.organisations()::contains), Reason.ALREADY_LINKED);
    }

    private void role(LocalDate today) {
        refuseWhen(change.role() == terms.role(), Reason.NOTHING_CHANGES);
        document(today);
    }

    /** R67–R70: to a Belastingdienstmiddel by its own holder only, who declares to use it himself. */
    private void conversion(Conversion wish, Requester.Administrator by) {
        refuseWhen(change.taxAuthority() == terms.isTaxAuthorityMeans(), Reason.NOTHING_CHANGES);
        if (change.taxAuthority()) {
            boolean own = by.person().equals(means.file().person()) && terms.role() == Role.ADMINISTRATOR;
            refuseWhen(!own, Reason.ONLY_BY_HOLDER);
            refuseWhen(terms.level() != AssuranceLevel.EH3, Reason.TAX_AUTHORITY_EH3_ONLY);
            refuseWhen(!wish.personallyUsed(), Reason.NOT_PERSONALLY_USED);
        }
    }

    private void refuseWhen(boolean broken, Reason reason) {
        if (broken) {
            wrong.add(reason);
        }
    }
}
