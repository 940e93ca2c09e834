package nl.beheermodule.embeddedmongo;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.MVMap;

/** Where one index keeps its lines, and what must be remembered beside them. */
final class IndexStore {

    private static final char PATH = '\n';

    private final Storage storage;
    private final String name;
    private final MVMap<IndexEntry, Boolean> lines;
    private final MVMap<String, Boolean> multikey;
    private volatile Set<String> multikeyPaths;
    private boolean built;

    /** @param paths all keys of the index */
    IndexStore(Storage storage, String name, IndexEntryType type, List<String> paths) {
        this.storage = storage;
        this.name = name;
        this.built = storage.has(name);
        this.lines = storage.open(name, type);
        this.multikey = storage.multikey();
        this.multikeyPaths = remembered(paths);
    }

    private Set<String> remembered(List<String> paths) {
        if (multikey.containsKey(name)) {
            return Set.copyOf(paths); // a file of before paths were told apart
        }
        Set<String> found = new HashSet<>();
        paths.stream().filter(path -> multikey.containsKey(name + PATH + path)).forEach(found::add);
        return Set.copyOf(found);
    }

    MVMap<IndexEntry, Boolean> lines() {
        return lines;
    }

    boolean isBuilt() {
        return built;
    }

    void markBuilt() {
        built = true;
    }

    Set<String> multikeyPaths() {
        return multikeyPaths;
    }

    void markMultikey(Collection<String> paths) {
        if (!multikeyPaths.containsAll(paths)) {
            paths.forEach(path -> multikey.put(name + PATH + path, Boolean.TRUE));
            Set<String> more = new HashSet<>(multikeyPaths);
            more.addAll(paths);
            multikeyPaths = Set.copyOf(more);
        }
    }

    void remove() {
        multikey.remove(name);
        for (Iterator<String> path = multikey.keyIterator(name + PATH); path.hasNext(); ) {
            String key = path.next();
            if (!key.startsWith(name + PATH)) {
                break;
            }
            multikey.remove(key);
        }
        storage.remove(lines);
    }
}
