package nl.beheermodule.platform.access;

import java.time.LocalDate;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a person is in an organisation now, by an active means.
 *
 * @param role a beheerdersrol whose last day has passed is none any more, whether or not that was published yet (norm 9)
 * @param administratorUntil last day of the beheerdersrol, Europe/Amsterdam; of a gebruiker: the day on which it expired.
 *     Absent when it has no end, and for who was never beheerder
 */
public record Membership(
        String organisationId,
        String meansId,
        Role role,
        AssuranceLevel level,
        @Nullable LocalDate administratorUntil) {

    public Membership(String organisationId, String meansId, Role role, AssuranceLevel level) {
        this(organisationId, meansId, role, level, null);
    }

    public boolean mayManage() {
        return role == Role.ADMINISTRATOR && level.compareTo(AssuranceLevel.EH2_PLUS) >= 0;
    }

    /** Was beheerder until time took the role away. */
    public boolean roleExpired() {
        return role == Role.USER && administratorUntil != null;
    }

    Membership on(LocalDate today) {
        boolean over = role == Role.ADMINISTRATOR && administratorUntil != null && administratorUntil.isBefore(today);
        return over ? new Membership(organisationId, meansId, Role.USER, level, administratorUntil) : this;
    }
}
