package nl.beheermodule.export.trail;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beheermodule.export.authorization.AuthorizationLabels;
import nl.beheermodule.export.chain.ChainLabels;
import nl.beheermodule.export.company.CompanyNames;
import nl.beheermodule.export.means.KnownPeople;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names to ids, for a batch of lines at a time: a question for each sort of thing, not for each line. */
@Component
class TrailWords {
    private final KnownPeople people;
    private final AuthorizationLabels authorizations;
    private final ChainLabels chains;
    private final CompanyNames companies;

    TrailWords(KnownPeople people, AuthorizationLabels authorizations, ChainLabels chains, CompanyNames companies) {
        this.people = people;
        this.authorizations = authorizations;
        this.chains = chains;
        this.companies = companies;
    }

    List<TrailLine> lines(String organisationId, List<TrailRow> rows) {
        Map<String, String> names = people.names(
                organisationId,
                rows.stream()
                        .flatMap(row ->
                                row.doer() == Doer.PERSON ? Stream.of(row.by(), row.about()) : Stream.of(row.about()))
                        .collect(Collectors.toSet()));
        Map<String, String> subjects = subjects(organisationId, rows);
        return rows.stream().map(row -> line(row, names, subjects)).toList();
    }

    private Map<String, String> subjects(String organisationId, List<TrailRow> rows) {
        Map<String, String> subjects = new HashMap<>();
        ask(rows, row -> isAboutMeans(row.kind()), organisationId, people::meansLabels, subjects);
        ask(rows, row -> row.kind() == TrailKind.AUTHORIZATIONS, organisationId, authorizations::of, subjects);
        ask(rows, row -> row.kind() == TrailKind.CHAINS, organisationId, chains::of, subjects);
        if (rows.stream().anyMatch(row -> row.about().equals(organisationId))) {
            subjects.put(organisationId, companies.of(organisationId));
        }
        return subjects;
    }

    private static boolean isAboutMeans(TrailKind kind) {
        return kind == TrailKind.MEANS || kind == TrailKind.DOCUMENTS;
    }

    private static void ask(
            List<TrailRow> rows,
            Predicate<TrailRow> which,
            String organisationId,
            BiFunction<String, Collection<String>, Map<String, String>> question,
            Map<String, String> subjects) {
        Set<String> ids = rows.stream().filter(which).map(TrailRow::about).collect(Collectors.toSet());
        if (!ids.isEmpty()) {
            subjects.putAll(question.apply(organisationId, ids));
        }
    }

    private static TrailLine line(TrailRow row, Map<String, String> names, Map<String, String> subjects) {
        @Nullable String name = row.doer() == Doer.PERSON ? names.get(row.by()) : null;
        boolean ours = name != null;
        return new TrailLine(
                row.id(),
                row.at(),
                row.doer(),
                ours ? row.by() : null,
                name,
                ours ? row.address() : null,
                row.action(),
                row.kind(),
                subject(row, names, subjects));
    }

    private static @Nullable String subject(TrailRow row, Map<String, String> names, Map<String, String> subjects) {
        if (row.action() == TrailAction.EXPORT_MADE || row.action() == TrailAction.EXPORT_REQUESTED) {
            return ExportedFile.words(row.told());
        }
        String known = subjects.get(row.about());
        return known == null ? names.get(row.about()) : known;
    }
}
