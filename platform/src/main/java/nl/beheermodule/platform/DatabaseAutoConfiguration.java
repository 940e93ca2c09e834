package nl.beheermodule.platform;

import com.mongodb.client.MongoClient;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/**
 * The service's database: named after it unless the connection string names one. The name is not written into the
 * connection string, whose database is also the one a user logs in at.
 */
@AutoConfiguration(
        afterName = "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
        beforeName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
public class DatabaseAutoConfiguration {

    @Bean
    MongoDatabaseFactory mongoDatabaseFactory(
            MongoClient client, MongoConnectionDetails details, @Value("${spring.application.name}") String service) {
        String named = details.getConnectionString().getDatabase();
        return new SimpleMongoClientDatabaseFactory(client, Objects.requireNonNullElse(named, service));
    }

    /** A request does not wait half a minute for a MongoDB that is away. What the connection string says comes later. */
    @Bean
    @Order(-1)
    MongoClientSettingsBuilderCustomizer shortPatience() {
        return settings ->
                settings.applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(5, TimeUnit.SECONDS));
    }
}
