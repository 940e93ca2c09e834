package nl.beheermodule.export.overview;

import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.Role;

/** The words of the screen. */
public final class Labels {
    private Labels() {}

    public static String of(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> "Beheerder";
            case USER -> "Gebruiker";
        };
    }

    public static String of(AssuranceLevel level) {
        return switch (level) {
            case EH2 -> "EH2";
            case EH2_PLUS -> "EH2+";
            case EH3 -> "EH3";
            case EH4 -> "EH4";
        };
    }
}
