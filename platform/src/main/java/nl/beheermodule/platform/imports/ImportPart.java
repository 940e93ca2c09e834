package nl.beheermodule.platform.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.beheermodule.platform.imports.ImportRowStore.Step;

/**
 * Looks at some rows, or does them. To do them it first writes down what they come down to now, then does that, then writes
 * down what became of them. What a crash interrupts is done again: what was done by then is told as the plan said.
 */
final class ImportPart {
    static final String CHANGED_MEANWHILE =
            "De gegevens zijn gewijzigd sinds de controle van het bestand. Er is niets gedaan. Importeer deze rij opnieuw.";
    static final String SO_ALREADY = "Dit was intussen al zo.";

    private final ImportRowStore rows;
    private final ImportRules rules;

    ImportPart(ImportRowStore rows, ImportRules rules) {
        this.rows = rows;
        this.rules = rules;
    }

    void analyse(Import of, ImportOrder order, List<StoredRow> part) {
        if (part.isEmpty()) {
            return;
        }
        List<Verdict> verdicts = rules.judge(order, rowsOf(of, part));
        List<String> keys = verdicts.stream()
                .flatMap(verdict -> Stream.ofNullable(verdict.key()))
                .distinct()
                .toList();
        Map<String, Integer> seen =
                new HashMap<>(rows.firstWith(of, keys, part.getFirst().position()));
        Map<Integer, Verdict> shown = new LinkedHashMap<>();
        for (int i = 0; i < part.size(); i++) {
            StoredRow row = part.get(i);
            Verdict verdict = verdicts.get(i);
            Integer first = verdict.key() == null ? null : seen.putIfAbsent(verdict.key(), row.number());
            shown.put(
                    row.position(),
                    first == null ? verdict : verdict.refused("Dit staat ook al in rij " + first + "."));
        }
        rows.write(of, Step.SHOWN, shown);
    }

    void apply(Import of, ImportOrder order, List<StoredRow> part) {
        Map<Integer, Verdict> plans = plan(of, order, part);
        Map<Integer, Verdict> results = new LinkedHashMap<>(plans);
        List<StoredRow> toDo =
                part.stream().filter(row -> plan(plans, row).doesSomething()).toList();
        if (!toDo.isEmpty()) {
            List<Verdict> done = rules.apply(order, rowsOf(of, toDo));
            for (int i = 0; i < toDo.size(); i++) {
                if (done.get(i).outcome() != Outcome.UNCHANGED) {
                    results.put(toDo.get(i).position(), done.get(i));
                }
            }
        }
        rows.write(of, Step.RESULT, results);
    }

    /** The first plan counts: after a crash the facts are those that the plan itself made. */
    private Map<Integer, Verdict> plan(Import of, ImportOrder order, List<StoredRow> part) {
        Map<Integer, Verdict> plans = new LinkedHashMap<>();
        List<StoredRow> toJudge = new ArrayList<>();
        for (StoredRow row : part) {
            Verdict shown = Objects.requireNonNull(row.shown());
            if (row.plan() != null) {
                plans.put(row.position(), row.plan());
            } else if (shown.outcome() == Outcome.REFUSED) {
                plans.put(row.position(), shown);
            } else {
                toJudge.add(row);
            }
        }
        Map<Integer, Verdict> made = new LinkedHashMap<>();
        if (!toJudge.isEmpty()) {
            List<Verdict> now = rules.judge(order, rowsOf(of, toJudge));
            for (int i = 0; i < toJudge.size(); i++) {
                made.put(
                        toJudge.get(i).position(),
                        planned(Objects.requireNonNull(toJudge.get(i).shown()), now.get(i)));
            }
        }
        rows.write(of, Step.PLAN, made);
        plans.putAll(made);
        return plans;
    }

    /** Nothing is overwritten that the beheerder did not see. */
    private static Verdict planned(Verdict shown, Verdict now) {
        if (now.outcome() == Outcome.REFUSED || shown.saysTheSameAs(now)) {
            return now;
        }
        return now.outcome() == Outcome.UNCHANGED
                ? new Verdict(Outcome.UNCHANGED, now.about(), SO_ALREADY, List.of(), now.key())
                : now.refused(CHANGED_MEANWHILE);
    }

    private static Verdict plan(Map<Integer, Verdict> plans, StoredRow row) {
        return Objects.requireNonNull(plans.get(row.position()));
    }

    private static List<ImportRow> rowsOf(Import of, List<StoredRow> part) {
        return part.stream().map(row -> row.row(of.titles())).toList();
    }
}
