package nl.beheermodule.means.means.web;

import java.util.Arrays;
import java.util.Optional;
import nl.beheermodule.means.means.domain.AssuranceLevel;
import nl.beheermodule.means.means.domain.Role;

/** The words of our exports. */
final class UserLabels {
    private UserLabels() {}

    /** @return empty for an empty cell. @throws BadCell for what is no level */
    static Optional<AssuranceLevel> level(String cell) {
        return cell.isEmpty()
                ? Optional.empty()
                : Optional.of(Arrays.stream(AssuranceLevel.values())
                        .filter(level -> of(level).equalsIgnoreCase(cell))
                        .findFirst()
                        .orElseThrow(() -> new BadCell(UserColumns.LEVEL, "schrijf EH2, EH2+, EH3 of EH4.")));
    }

    /** @return empty for an empty cell. @throws BadCell for what is no role */
    static Optional<Role> role(String cell) {
        return cell.isEmpty()
                ? Optional.empty()
                : Optional.of(Arrays.stream(Role.values())
                        .filter(role -> of(role).equalsIgnoreCase(cell))
                        .findFirst()
                        .orElseThrow(() -> new BadCell(UserColumns.ROLE, "schrijf Gebruiker of Beheerder.")));
    }

    static String of(AssuranceLevel level) {
        return level == AssuranceLevel.EH2_PLUS ? "EH2+" : level.name();
    }

    static String of(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> "Beheerder";
            case USER -> "Gebruiker";
        };
    }
}
