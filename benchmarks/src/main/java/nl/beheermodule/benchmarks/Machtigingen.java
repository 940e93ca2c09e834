package nl.beheermodule.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.beheermodule.authorization.AuthorizationService;
import nl.beheermodule.authorization.decision.usecase.DecideQuestions;
import nl.beheermodule.authorization.job.usecase.OrderGrants;
import nl.beheermodule.authorization.job.usecase.ReadGrantJob;
import nl.beheermodule.embeddedmongo.EmbeddedMongo;
import nl.beheermodule.platform.start.ServiceApplication;
import nl.beheermodule.platform.test.kafka.TestKafka;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * authorization-service alone, with its own MongoDB (embedded, on disk) and Kafka in this process: decisions at so many
 * thousand machtigingen against the raw read of one of them, and granting against the raw bulk insert of the same documents.
 *
 * <p>Arguments: companies of 1 000 machtigingen each, and pairs to grant.
 */
final class Machtigingen {
    private Machtigingen() {}

    public static void main(String[] arguments) throws Exception {
        // Kafka's threads would keep a run alive that failed
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        int companies = Integer.parseInt(arguments[0]);
        int pairs = Integer.parseInt(arguments[1]);
        Path folder = Files.createTempDirectory("machtigingen");
        try (EmbeddedMongo mongo =
                        EmbeddedMongo.onDisk(folder.resolve("data"), false).start(0);
                MongoClient client = MongoClients.create(mongo.uri())) {
            String uri = mongo.uri() + "/bench";
            Store store = new Store(client.getDatabase("bench"));
            start(uri).close(); // makes the catalogue and the indexes, and does not wait while they are made anew
            List<String> services = store.services();
            Loading loading = new Loading(store, services);
            loading.load(companies);
            try (ConfigurableApplicationContext service = start(uri)) {
                new Deciding(loading, service.getBean(DecideQuestions.class), services, companies)
                        .measure(store.collection(Store.MACHTIGINGEN));
                new Granting(store, service.getBean(OrderGrants.class), service.getBean(ReadGrantJob.class))
                        .measure(pairs);
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext start(String uri) {
        return ServiceApplication.run(
                AuthorizationService.class,
                "authorization-service",
                "--server.port=0",
                "--management.server.port=0",
                "--logging.level.root=WARN",
                "--logging.level.state.change.logger=OFF", // every topic is news to a new broker
                "--beheer.environment=local",
                "--spring.mongodb.uri=" + uri,
                "--spring.kafka.bootstrap-servers=" + TestKafka.bootstrapServers());
    }
}
