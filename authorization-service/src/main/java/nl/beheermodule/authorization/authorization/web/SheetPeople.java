package nl.beheermodule.authorization.authorization.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.platform.imports.ImportRow;

/** Users by UniekID and by e-mail; who is not of this organisation is not found, and not named. */
record SheetPeople(
        OrganisationId organisation, Map<String, KnownMeans> byUniqueId, Map<String, List<KnownMeans>> byEmail) {
    /** @throws BadCell when there is not exactly one */
    KnownMeans one(ImportRow row) {
        String uniqueId = row.cell(SheetColumns.UNIQUE_ID);
        String email = row.cell(SheetColumns.EMAIL);
        if (!uniqueId.isEmpty()) {
            KnownMeans found = byUniqueId.get(uniqueId);
            if (found == null || !found.organisations().contains(organisation)) {
                throw new BadCell(SheetColumns.UNIQUE_ID, "deze gebruiker is niet gevonden bij dit bedrijf.");
            }
            return found;
        }
        if (email.isEmpty()) {
            throw new BadCell(SheetColumns.UNIQUE_ID, "vul het UniekID of het e-mailadres van de gebruiker in.");
        }
        List<KnownMeans> found = Objects.requireNonNull(byEmail.get(email));
        return switch (found.size()) {
            case 0 -> throw new BadCell(SheetColumns.EMAIL, "deze gebruiker is niet gevonden bij dit bedrijf.");
            case 1 -> found.getFirst();
            default ->
                throw new BadCell(
                        SheetColumns.UNIQUE_ID,
                        "er zijn meer middelen met dit e-mailadres. Vul het UniekID van de gebruiker in.");
        };
    }
}
