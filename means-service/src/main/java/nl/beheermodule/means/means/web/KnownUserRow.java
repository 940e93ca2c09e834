package nl.beheermodule.means.means.web;

import java.util.ArrayList;
import java.util.List;
import nl.beheermodule.means.mail.EmailAddress;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansState.Active;
import nl.beheermodule.means.means.domain.MobileNumber;
import nl.beheermodule.means.means.domain.SecondFactor;
import nl.beheermodule.means.overview.Allowed;
import nl.beheermodule.platform.imports.FieldChange;
import nl.beheermodule.platform.imports.ImportRow;
import org.jspecify.annotations.Nullable;

/**
 * A row for somebody who is there: what it wants to be otherwise. How he is reached may be, by the rules of the pencil (R86,
 * R87) and with the pencil; the rest is asked for at the user himself.
 *
 * @param changes of his e-mail address and mobile number, that the pencil may make now
 */
record KnownUserRow(List<FieldChange> changes) {

    /** @throws BadCell for what may not be changed, or not now */
    static KnownUserRow read(Means means, ImportRow row) {
        UserLabels.level(row.cell(UserColumns.LEVEL))
                .filter(level -> level != means.terms().level())
                .ifPresent(other -> {
                    throw elsewhere(UserColumns.LEVEL, "een ander niveau");
                });
        UserLabels.role(row.cell(UserColumns.ROLE))
                .filter(role -> role != means.terms().role())
                .ifPresent(other -> {
                    throw elsewhere(UserColumns.ROLE, "een andere rol");
                });
        Allowed allowed = Allowed.of(means, false);
        List<FieldChange> changes = new ArrayList<>();
        String email = email(means, row);
        if (email != null) {
            refuseWhen(allowed.email(), UserColumns.EMAIL);
            changes.add(new FieldChange(UserColumns.EMAIL, means.holder().email(), email));
        }
        MobileNumber mobile = mobile(means, row);
        if (mobile != null) {
            refuseWhen(allowed.mobile(), UserColumns.NUMBER);
            MobileNumber before = means.holder().mobile();
            changes.add(new FieldChange(UserColumns.NUMBER, before == null ? null : before.value(), mobile.value()));
        }
        return new KnownUserRow(List.copyOf(changes));
    }

    private static @Nullable String email(Means means, ImportRow row) {
        String cell = row.cell(UserColumns.EMAIL);
        if (cell.isEmpty() || cell.equals(means.holder().email())) {
            return null;
        }
        if (!EmailAddress.Rule.allows(cell)) {
            throw new BadCell(UserColumns.EMAIL, "vul een geldig e-mailadres in.");
        }
        return cell;
    }

    /** The column of our export has the number of an OTP device where there is one. */
    private static @Nullable MobileNumber mobile(Means means, ImportRow row) {
        String cell = row.cell(UserColumns.NUMBER);
        boolean otp = means.terms().secondFactor() == SecondFactor.OTP
                && means.state() instanceof Active active
                && cell.equals(active.otpNumber());
        if (cell.isEmpty() || otp) {
            return null;
        }
        MobileNumber number = MobileNumber.of(cell)
                .orElseThrow(
                        () -> new BadCell(UserColumns.NUMBER, "vul een geldig mobiel nummer in, zoals 06 12345678."));
        return number.equals(means.holder().mobile()) ? null : number;
    }

    private static void refuseWhen(@Nullable String why, String column) {
        if (why != null) {
            throw new BadCell(column, why);
        }
    }

    private static BadCell elsewhere(String column, String what) {
        return new BadCell(column, what + " geeft u niet met een import. Open de gebruiker en vraag het daar aan.");
    }
}
