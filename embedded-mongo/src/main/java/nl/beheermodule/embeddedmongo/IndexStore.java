package nl.beheermodule.embeddedmongo;

import org.h2.mvstore.MVMap;

/** Where one index keeps its lines, and what must be remembered beside them. */
final class IndexStore {

    private final Storage storage;
    private final String name;
    private final MVMap<IndexEntry, Boolean> lines;
    private final MVMap<String, Boolean> multikey;
    private boolean built;

    IndexStore(Storage storage, String name, IndexEntryType type) {
        this.storage = storage;
        this.name = name;
        this.built = storage.has(name);
        this.lines = storage.open(name, type);
        this.multikey = storage.multikey();
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

    boolean isMultikey() {
        return multikey.containsKey(name);
    }

    void markMultikey() {
        multikey.putIfAbsent(name, Boolean.TRUE);
    }

    void remove() {
        multikey.remove(name);
        storage.remove(lines);
    }
}
