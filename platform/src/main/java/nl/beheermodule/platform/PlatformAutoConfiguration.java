package nl.beheermodule.platform;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.time.Duration;
import nl.beheermodule.platform.access.AccessConfiguration;
import nl.beheermodule.platform.audit.AuditCheck;
import nl.beheermodule.platform.audit.AuditEndpoint;
import nl.beheermodule.platform.audit.AuditPublisher;
import nl.beheermodule.platform.audit.AuditRelay;
import nl.beheermodule.platform.audit.AuditTrail;
import nl.beheermodule.platform.copies.Copies;
import nl.beheermodule.platform.events.EventConfiguration;
import nl.beheermodule.platform.events.EventPublisher;
import nl.beheermodule.platform.events.TraceParent;
import nl.beheermodule.platform.events.WireJson;
import nl.beheermodule.platform.outbox.AggregateStore;
import nl.beheermodule.platform.outbox.OutboxEntries;
import nl.beheermodule.platform.outbox.OutboxFlush;
import nl.beheermodule.platform.outbox.OutboxRelay;
import nl.beheermodule.platform.outbox.OutboxSweeper;
import nl.beheermodule.platform.outbox.SweptCollections;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** Everything a service gets by having {@code platform} on its class path. */
@AutoConfiguration(
        beforeName = "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration",
        afterName = {
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration"
        })
@Import({EventConfiguration.class, AccessConfiguration.class, WebConfiguration.class})
public class PlatformAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Copies copies(MongoOperations mongo) {
        return new Copies(mongo);
    }

    @Bean
    AuditRelay auditRelay(
            MongoOperations mongo,
            EventPublisher publisher,
            WireJson json,
            MeterRegistry meters,
            @Value("${spring.application.name}") String service,
            @Value("${beheer.outbox.sweep:PT2S}") Duration sweepEvery) {
        return new AuditRelay(mongo, new AuditPublisher(publisher, json, service), sweepEvery, meters);
    }

    @Bean
    AuditTrail auditTrail(MongoOperations mongo, AuditRelay relay, Clock clock) {
        return new AuditTrail(mongo, relay, clock);
    }

    @Bean
    AuditCheck auditCheck(MongoOperations mongo) {
        return new AuditCheck(mongo);
    }

    @Bean
    AuditEndpoint auditEndpoint(AuditCheck check) {
        return new AuditEndpoint(check);
    }

    @Bean
    TraceParent traceParent(ObjectProvider<Tracer> tracer) {
        return new TraceParent(tracer.getIfAvailable());
    }

    @Bean
    OutboxRelay outboxRelay(MongoOperations mongo, EventPublisher publisher, AuditTrail audit, MeterRegistry meters) {
        return new OutboxRelay(new OutboxFlush(mongo, publisher, audit));
    }

    @Bean
    SweptCollections sweptCollections(MongoMappingContext mapping) {
        return SweptCollections.of(mapping);
    }

    @Bean
    AggregateStore aggregateStore(
            MongoOperations mongo, WireJson json, TraceParent trace, OutboxRelay relay, SweptCollections swept) {
        return new AggregateStore(mongo, new OutboxEntries(json, trace), relay, swept);
    }

    @Bean
    OutboxSweeper outboxSweeper(
            MongoOperations mongo, OutboxRelay relay, SweptCollections swept, MeterRegistry meters) {
        return new OutboxSweeper(mongo, relay, swept, meters);
    }
}
