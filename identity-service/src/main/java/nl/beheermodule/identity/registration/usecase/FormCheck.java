package nl.beheermodule.identity.registration.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.beheermodule.identity.person.domain.AssuranceLevel;
import nl.beheermodule.identity.person.domain.SecondFactor;
import nl.beheermodule.identity.registration.domain.RequestedMeans;
import nl.beheermodule.platform.problem.InvalidInput;
import nl.beheermodule.platform.problem.Violation;

/** What one field of the form asks of another. */
final class FormCheck {
    private final List<Violation> found = new ArrayList<>();

    private FormCheck() {}

    static void check(RegistrationForm form, LocalDate today) {
        FormCheck check = new FormCheck();
        check.level(form.means());
        check.secondFactor(form);
        check.identification(form);
        check.contract(form.means());
        check.that(
                form.administrator().dateOfBirth().isBefore(today),
                "administrator.dateOfBirth",
                "De geboortedatum moet in het verleden liggen.");
        if (!check.found.isEmpty()) {
            throw new InvalidInput(check.found);
        }
    }

    /** A first beheerder below EH2+ could manage nothing (R2, R11). */
    private void level(RequestedMeans means) {
        that(
                means.level().isAtLeast(AssuranceLevel.EH2_PLUS),
                "level",
                "De eerste beheerder heeft een middel nodig op niveau EH2+ of hoger.");
    }

    /** R6, R50 */
    private void secondFactor(RegistrationForm form) {
        SecondFactor factor = form.means().secondFactor();
        that(factor != SecondFactor.NONE, "secondFactor", "Kies een tweede factor: OTP device of SMS.");
        that(
                factor != SecondFactor.SMS || form.administrator().mobile() != null,
                "administrator.mobile",
                "Vul het mobiele nummer in. Hierop ontvangt de beheerder de SMS-codes.");
    }

    /** R48, Q7 */
    private void identification(RegistrationForm form) {
        that(
                !form.means().level().isAtLeast(AssuranceLevel.EH3) || form.identificationAddress() != null,
                "identificationAddress",
                "Vul het adres in waar de beheerder overdag goed bereikbaar is.");
    }

    /** R51 */
    private void contract(RequestedMeans means) {
        that(
                means.contractYears() == 1 || means.contractYears() == 3,
                "contractYears",
                "Kies een abonnement van 1 jaar of 3 jaar.");
    }

    private void that(boolean holds, String field, String message) {
        if (!holds) {
            found.add(new Violation(field, message));
        }
    }
}
