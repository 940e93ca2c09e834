package nl.beheermodule.embeddedmongo;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The documents to look at for a filter, and whether they come in the order asked for. */
record Plan(Iterable<Object> documentIds, boolean ordered) {

    /** Empty: look at all documents. {@code limited}: only the first few in that order are wanted. */
    static Optional<Plan> choose(
            List<Index<Object>> indexes, Document filter, @Nullable Document orderBy, boolean limited) {
        Conditions conditions = Conditions.of(filter);
        AccessPath best = null;
        for (Index<Object> index : indexes) {
            AccessPath path = new AccessPath((Scannable) index, conditions);
            boolean serves = path.narrows() || limited && path.isComplete() && path.direction(orderBy) != 0;
            if (serves && (best == null || isBetter(path, best, orderBy))) {
                best = path;
            }
        }
        if (best == null) {
            return ofBranches(indexes, filter);
        }
        int direction = best.direction(orderBy);
        return Optional.of(new Plan(best.documentIds(direction < 0), direction != 0));
    }

    /** How many match, told by an index alone: only for a filter that asks for single values and nothing else. */
    static OptionalLong count(List<Index<Object>> indexes, Document filter) {
        Set<String> paths = new HashSet<>();
        if (!addSingles(filter, paths)) {
            return OptionalLong.empty();
        }
        Conditions conditions = Conditions.of(filter);
        return indexes.stream()
                .map(index -> new AccessPath((Scannable) index, conditions).countPinned(paths))
                .filter(OptionalLong::isPresent)
                .findFirst()
                .orElse(OptionalLong.empty());
    }

    /** Whether there is nothing but one value for each path, which are added. */
    private static boolean addSingles(Document filter, Set<String> paths) {
        return filter.entrySet().stream()
                .allMatch(each -> each.getKey().equals("$and") && each.getValue() instanceof Collection<?> all
                        ? all.stream().allMatch(part -> addSingles((Document) part, paths))
                        : isSingle(each.getValue()) && paths.add(each.getKey()));
    }

    private static boolean isSingle(@Nullable Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Instant
                || value instanceof ObjectId;
    }

    private static boolean isBetter(AccessPath path, AccessPath best, @Nullable Document orderBy) {
        int difference = path.score() - best.score();
        return difference > 0 || difference == 0 && path.direction(orderBy) != 0 && best.direction(orderBy) == 0;
    }

    /** {@code $or} of which every branch has an index. */
    private static Optional<Plan> ofBranches(List<Index<Object>> indexes, Document filter) {
        if (!(filter.get("$or") instanceof Collection<?> branches)) {
            return Optional.empty();
        }
        Set<Object> ids = new LinkedHashSet<>();
        for (Object branch : branches) {
            Optional<Plan> plan = choose(indexes, (Document) branch, null, false);
            if (plan.isEmpty()) {
                return Optional.empty();
            }
            plan.get().documentIds().forEach(ids::add);
        }
        return Optional.of(new Plan(ids, false));
    }
}
