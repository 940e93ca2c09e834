package nl.beheermodule.authorization.authorization.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRefused;
import nl.beheermodule.authorization.authorization.domain.Refusal;
import nl.beheermodule.authorization.authorization.usecase.GrantAuthorizations;
import nl.beheermodule.authorization.authorization.usecase.GrantCommand;
import nl.beheermodule.authorization.authorization.usecase.GrantCommand.Wanted;
import nl.beheermodule.authorization.authorization.usecase.PairResult;
import nl.beheermodule.authorization.authorization.web.SheetWish.Readable;
import nl.beheermodule.authorization.authorization.web.SheetWish.Unreadable;
import nl.beheermodule.authorization.authorization.web.SheetWish.Until;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.platform.imports.FieldChange;
import nl.beheermodule.platform.imports.ImportColumn;
import nl.beheermodule.platform.imports.ImportOrder;
import nl.beheermodule.platform.imports.ImportRow;
import nl.beheermodule.platform.imports.ImportRules;
import nl.beheermodule.platform.imports.Outcome;
import nl.beheermodule.platform.imports.Verdict;
import nl.beheermodule.platform.sheet.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Machtigingen from a file: each row is granted as in the module, by the same command and the same rules. */
@Component
final class AuthorizationSheet implements ImportRules {
    private final SheetRowReader reader;
    private final GrantAuthorizations granting;

    AuthorizationSheet(SheetRowReader reader, GrantAuthorizations granting) {
        this.reader = reader;
        this.granting = granting;
    }

    @Override
    public String name() {
        return "machtigingen";
    }

    @Override
    public List<ImportColumn> columns() {
        return SheetColumns.ALL;
    }

    @Override
    public List<List<String>> examples() {
        return SheetColumns.EXAMPLES;
    }

    @Override
    public List<Verdict> judge(ImportOrder order, List<ImportRow> rows) {
        return verdicts(order, rows, granting::preview);
    }

    @Override
    public List<Verdict> apply(ImportOrder order, List<ImportRow> rows) {
        return verdicts(order, rows, granting::grant);
    }

    private List<Verdict> verdicts(
            ImportOrder order, List<ImportRow> rows, Function<GrantCommand, List<PairResult>> command) {
        OrganisationId organisation = new OrganisationId(order.organisationId());
        AssuranceLevel grantor =
                AssuranceLevel.valueOf(order.membership().level().name());
        List<SheetWish> wishes = reader.read(organisation, rows);
        Map<Readable, Verdict> granted = new HashMap<>();
        together(wishes).forEach((until, some) -> {
            GrantCommand grant = new GrantCommand(
                    organisation,
                    some.stream()
                            .map(wish -> new Wanted(wish.service(), wish.means()))
                            .toList(),
                    until.end(),
                    grantor,
                    until.scope(),
                    order.uploadedAt());
            List<Verdict> told = told(some, grant, command);
            for (int i = 0; i < some.size(); i++) {
                granted.put(some.get(i), told.get(i));
            }
        });
        List<Verdict> verdicts = new ArrayList<>(rows.size());
        for (SheetWish wish : wishes) {
            verdicts.add(
                    switch (wish) {
                        case Unreadable(String about, String sentence) -> Verdict.refused(about, sentence);
                        case Readable readable -> Objects.requireNonNull(granted.get(readable));
                    });
        }
        return verdicts;
    }

    /** A command has one end date and is for one. Rows that say the same are one wish. */
    private static Map<Until, List<Readable>> together(List<SheetWish> wishes) {
        return wishes.stream()
                .filter(Readable.class::isInstance)
                .map(Readable.class::cast)
                .distinct()
                .collect(Collectors.groupingBy(Readable::until, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<Verdict> told(
            List<Readable> wishes, GrantCommand grant, Function<GrantCommand, List<PairResult>> command) {
        try {
            List<PairResult> results = command.apply(grant);
            List<Verdict> told = new ArrayList<>(wishes.size());
            for (int i = 0; i < wishes.size(); i++) {
                told.add(verdict(wishes.get(i), results.get(i)));
            }
            return told;
        } catch (AuthorizationRefused refused) {
            return wishes.stream().map(wish -> refused(wish, refused.reason())).toList();
        }
    }

    private static Verdict verdict(Readable wish, PairResult result) {
        return switch (result) {
            case PairResult.Refused refused -> refused(wish, refused.reason());
            case PairResult.Done done ->
                switch (done.outcome()) {
                    case GRANTED -> done(wish, Outcome.NEW, change(null, done.end()));
                    case CHANGED -> done(wish, Outcome.CHANGED, change(done.oldEnd(), done.end()));
                    case UNCHANGED -> done(wish, Outcome.UNCHANGED, List.of());
                };
        };
    }

    private static Verdict done(Readable wish, Outcome outcome, List<FieldChange> changes) {
        return new Verdict(outcome, wish.about(), null, changes, wish.id().value());
    }

    private static List<FieldChange> change(@Nullable LocalDate from, LocalDate to) {
        return List.of(new FieldChange(SheetColumns.END, from == null ? null : Days.dutch(from), Days.dutch(to)));
    }

    private static Verdict refused(Readable wish, Refusal reason) {
        String column = column(reason);
        String sentence = Sentences.of(reason);
        String named = column == null ? sentence : column + ": " + sentence;
        return new Verdict(
                Outcome.REFUSED, wish.about(), named, List.of(), wish.id().value());
    }

    private static @Nullable String column(Refusal reason) {
        return switch (reason) {
            case END_DATE_TOO_EARLY, END_DATE_TOO_LATE -> SheetColumns.END;
            case UNKNOWN_ESTABLISHMENT, NO_ESTABLISHMENTS -> SheetColumns.ESTABLISHMENT;
            case NO_CHAIN_AUTHORIZATION, NOT_IN_A_CHAIN -> SheetColumns.RELATION;
            default -> null;
        };
    }
}
