package nl.beheermodule.benchmarks;

import static java.lang.System.out;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.beheermodule.authorization.authorization.domain.Scope;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.job.domain.GrantJob;
import nl.beheermodule.authorization.job.usecase.OrderGrants;
import nl.beheermodule.authorization.job.usecase.ReadGrantJob;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import org.bson.Document;

/** One job that grants many pairs, against the raw bulk insert of the same documents into a collection of their own. */
final class Granting {
    private static final int USERS = 1_000;

    private final Store store;
    private final OrderGrants ordering;
    private final ReadGrantJob reading;

    Granting(Store store, OrderGrants ordering, ReadGrantJob reading) {
        this.store = store;
        this.ordering = ordering;
        this.reading = reading;
    }

    void measure(int pairs) throws InterruptedException {
        List<String> offered = newServices(Math.ceilDiv(pairs, USERS));
        List<Document> users =
                IntStream.range(0, USERS).mapToObj(one -> Sample.means(-1, one)).toList();
        store.insert("known_means", users);
        store.insert("known_organisations", List.of(Sample.organisation(-1)));
        store.insert(
                "memberships_of_means",
                List.of(new Document("_id", "m-admin:" + Sample.organisationId(-1))
                        .append("organisationId", Sample.organisationId(-1))
                        .append("meansId", "m-admin")
                        .append("personId", "p-admin")
                        .append("role", "ADMINISTRATOR")
                        .append("level", "EH3")
                        .append("active", true)));
        raw(offered);
        OrganisationId organisation = new OrganisationId(Sample.organisationId(-1));
        long begin = System.nanoTime();
        GrantJob job = ordering.order(
                "bench",
                new OrderGrants.Order(
                        organisation,
                        offered.stream().map(ServiceId::new).toList(),
                        users.stream()
                                .map(user -> new MeansId(user.getString("_id")))
                                .toList(),
                        Sample.TODAY.plusYears(1),
                        AssuranceLevel.EH3,
                        Scope.WHOLE),
                "p-admin",
                null);
        while (!reading.progress(organisation, job.id()).job().state().ended()) {
            Thread.sleep(100);
        }
        print("granted by a job", job.total(), begin);
        while (store.collection(Store.MACHTIGINGEN)
                        .find(new Document("outboxPending", true))
                        .first()
                != null) {
            Thread.sleep(100);
        }
        print("and published, with a line on the audit trail", job.total(), begin);
        out.println("  " + reading.progress(organisation, job.id()).counts());
    }

    private void raw(List<String> offered) {
        MongoCollection<Document> raw = store.collection("raw");
        store.createAll(store.indexes(), "raw");
        long begin = System.nanoTime();
        for (String service : offered) {
            List<Document> documents = new ArrayList<>();
            for (int one = 0; one < USERS; one++) {
                documents.add(Sample.authorization(-1, one, service, Sample.TODAY.minusDays(1)));
            }
            raw.insertMany(documents);
        }
        print("raw bulk insert of the same documents", offered.size() * USERS, begin);
    }

    private List<String> newServices(int number) {
        Document sample =
                store.collection("services").find(new Document("level", "EH3")).first();
        List<Document> made = IntStream.range(0, number)
                .mapToObj(one -> new Document(sample)
                        .append("_id", "00000000-0000-4000-9000-%012d".formatted(one))
                        .append("name", "Dienst " + one))
                .toList();
        store.insert("services", made);
        return made.stream().map(one -> one.getString("_id")).toList();
    }

    private static void print(String what, int number, long begin) {
        out.printf(
                Locale.ROOT,
                "%s: %,d in %.1f s, %,.0f a second%n",
                what,
                number,
                seconds(begin),
                number / seconds(begin));
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
