package nl.beheermodule.platform.outbox;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Ids this process has had acknowledged by Kafka: an event whose removal from the document failed is not sent twice by
 * the same process.
 */
final class RecentlySent {
    private static final int REMEMBERED = 10_000;

    private final Map<String, Boolean> ids = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };

    synchronized boolean contains(String id) {
        return ids.containsKey(id);
    }

    synchronized void add(String id) {
        ids.put(id, true);
    }
}
