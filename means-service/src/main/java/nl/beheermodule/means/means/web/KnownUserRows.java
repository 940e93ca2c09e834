package nl.beheermodule.means.means.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.overview.KnownPeople;
import nl.beheermodule.platform.imports.FieldChange;
import nl.beheermodule.platform.imports.ImportRow;
import nl.beheermodule.platform.imports.Outcome;
import nl.beheermodule.platform.imports.Verdict;
import org.springframework.stereotype.Component;

/** Rows about somebody who is there, found by UniekID. */
@Component
final class KnownUserRows {
    private final KnownPeople people;

    KnownUserRows(KnownPeople people) {
        this.people = people;
    }

    /** @return by UniekID; who is not of this organisation is not found */
    Map<String, Means> find(OrganisationId organisation, List<ImportRow> rows) {
        List<String> ids = rows.stream()
                .filter(row -> !UserColumns.isNew(row))
                .map(UserColumns::uniqueId)
                .toList();
        return people.withUniqueIds(organisation, ids).stream()
                .collect(Collectors.toMap(means -> means.file().uniqueId().value(), Function.identity()));
    }

    Verdict judge(ImportRow row, Map<String, Means> known) {
        Means means = required(row, known);
        KnownUserRow wanted = KnownUserRow.read(means, row);
        String id = UserColumns.uniqueId(row);
        String about = means.holder().name() + " – " + id;
        return wanted.changes().isEmpty()
                ? new Verdict(Outcome.UNCHANGED, about, null, List.of(), id)
                : new Verdict(Outcome.REFUSED, about, byHand(wanted), List.of(), id);
    }

    private static String byHand(KnownUserRow wanted) {
        return wanted.changes().stream().map(FieldChange::column).collect(Collectors.joining(" en "))
                + ": wijzig dit bij de gebruiker zelf, met het potlood.";
    }

    private static Means required(ImportRow row, Map<String, Means> known) {
        Means means = known.get(UserColumns.uniqueId(row));
        if (means == null) {
            throw new BadCell(UserColumns.UNIQUE_ID, "deze gebruiker is niet gevonden bij dit bedrijf.");
        }
        return means;
    }
}
