package nl.beheermodule.embeddedmongo;

import java.util.Map;
import java.util.Set;

/** Per command (in lower case) the fields this server acts on. Any other field is refused, not ignored. */
final class KnownFields {

    static final Set<String> OF_UPDATE = Set.of("q", "u", "multi", "upsert", "arrayFilters");
    static final Set<String> OF_DELETE = Set.of("q", "limit");
    static final Set<String> OF_INDEX =
            Set.of("key", "name", "unique", "sparse", Expiry.OPTION, "v", "ns", "background");
    static final Set<String> STAGES = Set.of(
            "$match",
            "$group",
            "$sort",
            "$project",
            "$lookup",
            "$unwind",
            "$facet",
            "$count",
            "$addFields",
            "$limit",
            "$skip",
            "$sortByCount",
            "$bucket",
            "$replaceRoot",
            "$unset");

    private static final Map<String, Set<String>> OF_COMMAND = Map.ofEntries(
            Map.entry(
                    "find",
                    Set.of(
                            "filter",
                            "sort",
                            "projection",
                            "skip",
                            "limit",
                            "batchSize",
                            "singleBatch",
                            "allowDiskUse",
                            "noCursorTimeout",
                            "allowPartialResults")),
            Map.entry("getmore", Set.of("collection", "batchSize")),
            Map.entry("insert", Set.of("documents", "ordered")),
            Map.entry("update", Set.of("updates", "ordered")),
            Map.entry("delete", Set.of("deletes", "ordered")),
            Map.entry(
                    "findandmodify",
                    Set.of("query", "sort", "remove", "update", "new", "fields", "upsert", "arrayFilters")),
            Map.entry("aggregate", Set.of("pipeline", "cursor", "allowDiskUse")),
            Map.entry("count", Set.of("query", "limit", "skip")),
            Map.entry("distinct", Set.of("key", "query")),
            Map.entry("create", Set.of()),
            Map.entry("createindexes", Set.of("indexes", "commitQuorum")),
            Map.entry("dropindexes", Set.of("index")),
            Map.entry("listcollections", Set.of("filter", "nameOnly", "cursor", "authorizedCollections")),
            Map.entry("listindexes", Set.of("cursor")),
            Map.entry("listdatabases", Set.of("nameOnly", "authorizedDatabases")),
            Map.entry("drop", Set.of()),
            Map.entry("dropdatabase", Set.of()));

    private static final Set<String> OF_ANY =
            Set.of("$db", "$readPreference", "$clusterTime", "comment", "maxTimeMS", "writeConcern", "readConcern");

    private KnownFields() {}

    static boolean knows(String command, String field) {
        Set<String> known = OF_COMMAND.get(command);
        return known == null || known.contains(field) || OF_ANY.contains(field) || field.equalsIgnoreCase(command);
    }
}
