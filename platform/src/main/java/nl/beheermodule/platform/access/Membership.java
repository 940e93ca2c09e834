package nl.beheermodule.platform.access;

import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.Role;

/** What a person is in an organisation, by an active means. */
public record Membership(String organisationId, String meansId, Role role, AssuranceLevel level) {

    public boolean mayManage() {
        return role == Role.ADMINISTRATOR && level.compareTo(AssuranceLevel.EH2_PLUS) >= 0;
    }
}
