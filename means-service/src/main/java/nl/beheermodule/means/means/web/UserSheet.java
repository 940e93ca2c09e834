package nl.beheermodule.means.means.web;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansRefused;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.platform.imports.ImportColumn;
import nl.beheermodule.platform.imports.ImportOrder;
import nl.beheermodule.platform.imports.ImportRow;
import nl.beheermodule.platform.imports.ImportRules;
import nl.beheermodule.platform.imports.Verdict;
import org.springframework.stereotype.Component;

/** Users from a file: a row without UniekID is for somebody new, one with it is about somebody who is there. */
@Component
final class UserSheet implements ImportRules {
    private final NewUserRows newUsers;
    private final KnownUserRows knownUsers;

    UserSheet(NewUserRows newUsers, KnownUserRows knownUsers) {
        this.newUsers = newUsers;
        this.knownUsers = knownUsers;
    }

    @Override
    public String name() {
        return "gebruikers";
    }

    @Override
    public List<ImportColumn> columns() {
        return UserColumns.ALL;
    }

    @Override
    public List<List<String>> examples() {
        return UserColumns.EXAMPLES;
    }

    @Override
    public List<Verdict> judge(ImportOrder order, List<ImportRow> rows) {
        OrganisationId organisation = new OrganisationId(order.organisationId());
        Map<String, Means> known = knownUsers.find(organisation, rows);
        Map<String, Means> same = newUsers.alreadyThere(organisation, rows);
        return rows.stream()
                .map(row -> told(
                        row,
                        () -> UserColumns.isNew(row) ? newUsers.judge(order, row, same) : knownUsers.judge(row, known)))
                .toList();
    }

    @Override
    public List<Verdict> apply(ImportOrder order, List<ImportRow> rows) {
        Map<String, Means> known = knownUsers.find(new OrganisationId(order.organisationId()), rows);
        return rows.stream()
                .map(row -> told(
                        row, () -> UserColumns.isNew(row) ? newUsers.apply(order, row) : knownUsers.judge(row, known)))
                .toList();
    }

    private static Verdict told(ImportRow row, Supplier<Verdict> verdict) {
        try {
            return verdict.get();
        } catch (BadCell bad) {
            return Verdict.refused(UserColumns.about(row), bad.sentence());
        } catch (MeansRefused refused) {
            List<String> sentences = refused.reasons().stream()
                    .map(reason -> Refusal.of(reason).sentence())
                    .toList();
            return Verdict.refused(UserColumns.about(row), String.join(" ", sentences));
        }
    }
}
