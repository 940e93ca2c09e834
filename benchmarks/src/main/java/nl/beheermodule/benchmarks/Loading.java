package nl.beheermodule.benchmarks;

import static java.lang.System.out;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bson.Document;

/**
 * Puts the sample in a database as quickly as the embedded store can: machtigingen in the order of their ids, which say
 * nothing of whose they are, and the indexes after. In any other order it writes a page for every key.
 */
final class Loading {
    private static final int NUMBER_BITS = 24;
    private static final long NUMBER = (1L << NUMBER_BITS) - 1;

    private final Store store;
    private final List<String> services;

    Loading(Store store, List<String> services) {
        this.store = store;
        this.services = services;
    }

    /** At most 16 777 companies. */
    void load(int companies) {
        long begin = System.nanoTime();
        for (int company = 0; company < companies; company++) {
            store.insert("known_organisations", List.of(Sample.organisation(company)));
            List<Document> means = new ArrayList<>();
            for (int one = 0; one < Sample.MEANS; one++) {
                means.add(Sample.means(company, one));
            }
            store.insert("known_means", means);
        }
        MongoCollection<Document> machtigingen = store.collection(Store.MACHTIGINGEN);
        List<Document> indexes = store.indexes();
        indexes.forEach(index -> machtigingen.dropIndex(index.getString("name")));
        insertInOrder(Math.multiplyExact(companies, Sample.OF_ONE_COMPANY));
        store.createAll(indexes, Store.MACHTIGINGEN);
        out.printf(
                Locale.ROOT,
                "%,d machtigingen loaded in %.0f s%n",
                machtigingen.countDocuments(),
                (System.nanoTime() - begin) / 1e9);
    }

    private void insertInOrder(int total) {
        List<Document> batch = new ArrayList<>();
        for (long one : inOrderOfId(total)) {
            batch.add(machtiging((int) (one & NUMBER)));
            if (batch.size() == Store.BATCH) {
                store.insert(Store.MACHTIGINGEN, batch);
                batch.clear();
            }
        }
        if (!batch.isEmpty()) {
            store.insert(Store.MACHTIGINGEN, batch);
        }
    }

    /** The first forty bits of each id, and which one it is of. */
    private long[] inOrderOfId(int total) {
        if (total > NUMBER) {
            throw new IllegalArgumentException("At most " + NUMBER + " machtigingen");
        }
        long[] order = new long[total];
        Arrays.parallelSetAll(order, number -> {
            long id = UUID.fromString(machtigingId(number)).getMostSignificantBits();
            return (id ^ Long.MIN_VALUE) & ~NUMBER | number; // text is compared without a sign
        });
        Arrays.sort(order);
        return order;
    }

    String machtigingId(int number) {
        return Sample.authorizationId(company(number), means(number), service(number));
    }

    private Document machtiging(int number) {
        return Sample.authorization(company(number), means(number), service(number), Sample.TODAY);
    }

    private static int company(int number) {
        return number / Sample.OF_ONE_COMPANY;
    }

    private static int means(int number) {
        return number % Sample.OF_ONE_COMPANY / Sample.SERVICES;
    }

    private String service(int number) {
        return services.get(number % Sample.SERVICES);
    }
}
