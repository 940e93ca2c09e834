package nl.beheermodule.platform.test;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.beheermodule.platform.test.kafka.TestKafka;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Points a service under {@link ServiceIT} at this run's Kafka and a fresh database. */
final class TestParts implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return AnnotatedElementUtils.hasAnnotation(testClass, ServiceIT.class) ? new Parts() : null;
    }

    /** Equal to every other, so that the context is shared by all tests of a module. */
    record Parts() implements ContextCustomizer {
        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "test-parts",
                            Map.of(
                                    "spring.kafka.bootstrap-servers",
                                    TestKafka.bootstrapServers(),
                                    "spring.mongodb.uri",
                                    TestMongo.freshDatabase(),
                                    "beheer.consumer-group-suffix",
                                    "." + UUID.randomUUID(),
                                    // as many as the broker's topics have: more would be added after the test began to
                                    // look
                                    "beheer.kafka.partitions",
                                    "2",
                                    "springdoc.api-docs.enabled",
                                    "true",
                                    "springdoc.writer-with-order-by-keys",
                                    "true",
                                    "server.port",
                                    "0",
                                    "beheer.environment",
                                    "local")));
        }
    }
}
