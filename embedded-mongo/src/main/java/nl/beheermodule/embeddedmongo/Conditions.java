package nl.beheermodule.embeddedmongo;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a filter says about single fields: every document it matches has, for each path here, a value in one of the
 * intervals. Not the other way round: the filter itself is still applied to what an index finds.
 */
final class Conditions {

    private final Map<String, List<Interval>> byPath = new HashMap<>();

    static Conditions of(Document filter) {
        Conditions conditions = new Conditions();
        conditions.addAll(filter, "");
        return conditions;
    }

    @Nullable
    List<Interval> on(String path) {
        return byPath.get(path);
    }

    boolean isEmpty() {
        return byPath.isEmpty();
    }

    private void addAll(Document filter, String prefix) {
        filter.forEach((key, value) -> {
            if (key.equals("$and") && value instanceof Collection<?> all) {
                all.forEach(part -> addAll((Document) part, prefix));
            } else if (key.equals("$or") && value instanceof Collection<?> any) {
                addCommon(any, prefix);
            } else if (!key.startsWith("$")) {
                addField(prefix + key, value);
            }
        });
    }

    /** Every branch speaks of the same field, as in {@code [{a: {$gt: 1}}, {a: 1, b: {$gt: 2}}]}: their hull holds. */
    private void addCommon(Collection<?> branches, String prefix) {
        Map<String, Interval> hulls = new HashMap<>();
        boolean first = true;
        for (Object branch : branches) {
            Conditions inside = new Conditions();
            inside.addAll((Document) branch, prefix);
            if (first) {
                inside.byPath.forEach((path, intervals) -> hulls.put(path, hull(intervals)));
                first = false;
            } else {
                hulls.keySet().retainAll(inside.byPath.keySet());
                hulls.replaceAll((path, hull) -> hull.hull(hull(inside.byPath.getOrDefault(path, List.of()))));
            }
        }
        hulls.forEach((path, hull) -> add(path, List.of(hull)));
    }

    private static Interval hull(List<Interval> intervals) {
        return intervals.stream().reduce(Interval::hull).orElse(Interval.EVERYTHING);
    }

    private void addField(String path, @Nullable Object value) {
        if (value instanceof BsonRegularExpression regex) {
            RegexPrefix.of(regex).ifPresent(interval -> add(path, List.of(interval)));
        } else if (value instanceof Document operators && isOperators(operators)) {
            if (BsonRegularExpression.isRegularExpression(operators)) {
                addField(path, BsonRegularExpression.convertToRegularExpression(operators));
            }
            operators.forEach((operator, operand) -> addOperator(path, operator, operand));
        } else if (!(value instanceof Collection)) {
            add(path, List.of(Interval.point(Values.orMissing(value))));
        }
    }

    private static boolean isOperators(Document document) {
        return !document.isEmpty() && document.keySet().iterator().next().startsWith("$");
    }

    private void addOperator(String path, String operator, @Nullable Object operand) {
        if (operand == null && !operator.equals("$eq")) {
            return;
        }
        Object bound = Values.orMissing(operand);
        switch (operator) {
            case "$eq" -> addField(path, operand);
            case "$in" -> addPoints(path, (Collection<?>) bound);
            case "$all" -> ((Collection<?>) bound).stream().limit(1).forEach(value -> addField(path, value));
            case "$gt", "$gte" -> add(path, List.of(new Interval(bound, Edge.HIGHEST)));
            case "$lt", "$lte" -> add(path, List.of(new Interval(Edge.AFTER_NULL, bound)));
            case "$exists" -> {
                if (Boolean.TRUE.equals(operand)) {
                    add(path, List.of(Interval.EVERYTHING));
                }
            }
            case "$elemMatch" -> {
                if (operand instanceof Document element && !isOperators(element)) {
                    addAll(element, path + ".");
                }
            }
            default -> {} // $ne, $not and the rest narrow nothing an index could use
        }
    }

    private void addPoints(String path, Collection<?> values) {
        TreeSet<Object> sorted = new TreeSet<>(ValueOrder.INSTANCE);
        for (Object value : values) {
            if (value instanceof Collection || value instanceof BsonRegularExpression) {
                return;
            }
            sorted.add(Values.orMissing(value));
        }
        add(path, sorted.stream().map(Interval::point).toList());
    }

    private void add(String path, List<Interval> intervals) {
        byPath.merge(path, intervals, Conditions::narrower);
    }

    private static List<Interval> narrower(List<Interval> one, List<Interval> other) {
        if (one.equals(List.of(Interval.EVERYTHING))) {
            return other;
        }
        if (one.size() == 1
                && other.size() == 1
                && !one.getFirst().isPoint()
                && !other.getFirst().isPoint()) {
            return List.of(one.getFirst().intersect(other.getFirst()));
        }
        boolean onePoints = one.isEmpty() || one.getFirst().isPoint();
        boolean otherPoints = other.isEmpty() || other.getFirst().isPoint();
        if (onePoints && otherPoints) {
            return one.size() <= other.size() ? one : other;
        }
        return onePoints ? one : other;
    }
}
