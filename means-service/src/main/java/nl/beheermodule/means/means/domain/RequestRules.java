package nl.beheermodule.means.means.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;

/** What an application must satisfy (R41–R54, Q4–Q7). All that is wrong is told at once. */
final class RequestRules {
    private final Asked asked;
    private final LocalDate today;
    private final Set<Reason> wrong = EnumSet.noneOf(Reason.class);

    private RequestRules(Asked asked, LocalDate today) {
        this.asked = asked;
        this.today = today;
    }

    /** A beheerder applies: never above his own level, only where he is beheerder, with the document that is asked. */
    static void check(Asked asked, Requester.Powers powers, LocalDate today) {
        RequestRules rules = new RequestRules(asked, today);
        rules.powers(powers);
        rules.document();
        rules.common();
    }

    /** The legal representative applies: the medewerker checks who he is and whom he appoints. */
    static void checkFirst(Asked asked, LocalDate today) {
        new RequestRules(asked, today).common();
    }

    private void common() {
        address();
        secondFactor();
        refuseWhen(asked.contractYears() != 1 && asked.contractYears() != 3, Reason.CONTRACT_YEARS_WRONG);
        refuseWhen(!asked.holder().dateOfBirth().isBefore(today), Reason.BORN_IN_THE_FUTURE);
        if (!wrong.isEmpty()) {
            throw new MeansRefused(wrong);
        }
    }

    private void powers(Requester.Powers powers) {
        Terms terms = asked.terms();
        refuseWhen(!terms.organisations().stream().allMatch(powers::cover), Reason.NOT_ADMINISTRATOR_THERE);
        refuseWhen(
                terms.organisations().stream()
                        .filter(powers::cover)
                        .anyMatch(organisation -> !powers.reach(organisation, terms.level())),
                Reason.LEVEL_ABOVE_OWN);
        refuseWhen(terms.isTaxAuthorityMeans() && terms.level() != AssuranceLevel.EH3, Reason.TAX_AUTHORITY_EH3_ONLY);
    }

    private void document() {
        IdentityDocument document = asked.document();
        boolean asksOne =
                asked.terms().level().asksIdentityDocument(asked.terms().role());
        refuseWhen(asksOne && document == null, Reason.DOCUMENT_MISSING);
        refuseWhen(!asksOne && document != null, Reason.DOCUMENT_NOT_ASKED);
        if (asksOne && document != null) {
            refuseWhen(!document.type().accepts(document.scans().size()), Reason.SIDES_WRONG);
            refuseWhen(!document.isValidOn(today), Reason.DOCUMENT_EXPIRED);
        }
    }

    private void address() {
        boolean asksOne = asked.terms().level().asksIdentificationAddress();
        refuseWhen(asksOne && asked.identificationAddress() == null, Reason.IDENTIFICATION_ADDRESS_MISSING);
    }

    private void secondFactor() {
        SecondFactor factor = asked.terms().secondFactor();
        boolean asksOne = asked.terms().level().asksSecondFactor();
        refuseWhen(asksOne && factor == SecondFactor.NONE, Reason.SECOND_FACTOR_MISSING);
        refuseWhen(!asksOne && factor != SecondFactor.NONE, Reason.SECOND_FACTOR_NOT_ASKED);
        refuseWhen(factor == SecondFactor.SMS && asked.holder().mobile() == null, Reason.MOBILE_MISSING);
    }

    private void refuseWhen(boolean broken, Reason reason) {
        if (broken) {
            wrong.add(reason);
        }
    }
}
