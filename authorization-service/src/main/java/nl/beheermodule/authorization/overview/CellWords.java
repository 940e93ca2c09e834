package nl.beheermodule.authorization.overview;

import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/** A cell of “wie mag wat” in a file: the sign of the screen, and why. */
final class CellWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    private CellWords() {}

    static String of(Cell cell) {
        String only = cell.only().stream().map(CellWords::only).collect(Collectors.joining("; "));
        if (!cell.allowed() && !only.isEmpty()) {
            return only;
        }
        String answer = cell.allowed() ? yes(cell) : no(cell);
        return only.isEmpty() ? answer : answer + "; " + only;
    }

    private static String yes(Cell cell) {
        String ground = switch (String.valueOf(cell.path())) {
            case "provider" -> "D Hele dienstverlener";
            case "general" -> "A Algemene bevoegdheid";
            default -> "✓ Machtiging";
        };
        return cell.until() == null ? ground : ground + " t/m " + DAY.format(cell.until());
    }

    private static String no(Cell cell) {
        return switch (cell.reason()) {
            case NOT_AUTHORIZED -> "– Geen machtiging";
            case REVOKED -> "– Ingetrokken";
            case EXPIRED -> "– Verlopen";
            case LEVEL_TOO_LOW -> "N Niveau te laag";
            case ONLY_TAX_AUTHORITY_SERVICES -> "× Alleen Belastingdienst";
            case MEANS_NOT_ACTIVE -> "× Middel niet actief";
            case AUTHORIZED,
                    UNKNOWN_ACTION,
                    UNKNOWN_SUBJECT,
                    UNKNOWN_SERVICE,
                    UNKNOWN_ORGANISATION,
                    NOT_OF_ORGANISATION,
                    NO_CHAIN_AUTHORIZATION -> "× Kan niet";
        };
    }

    private static String only(Cell.Only only) {
        return only.relation() == null
                ? "V Alleen vestiging " + only.establishment()
                : "K Voor relatie met KvK-nummer " + only.relation();
    }
}
