package nl.beheermodule.export.company;

import java.util.Optional;
import nl.beheermodule.contracts.identity.IdentityEvents;
import nl.beheermodule.contracts.identity.IdentityEvents.EstablishmentNumberRemoved;
import nl.beheermodule.contracts.identity.IdentityEvents.OrganisationRegistered;
import nl.beheermodule.platform.copies.Copies;
import nl.beheermodule.platform.events.Received;
import nl.beheermodule.platform.events.Subscription;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** What organisations are called. */
@Component
public class CompanyNames {
    private final MongoOperations mongo;
    private final Copies copies;

    CompanyNames(MongoOperations mongo, Copies copies) {
        this.mongo = mongo;
        this.copies = copies;
    }

    /** @return the name; “Bedrijf” while it is not known */
    public String of(String organisationId) {
        CompanyRow row = mongo.findById(organisationId, CompanyRow.class);
        return row == null ? "Bedrijf" : row.name();
    }

    /** Under which number intermediaries and relations know it; absent while it is not known. */
    public Optional<String> kvkNumber(String organisationId) {
        return Optional.ofNullable(mongo.findById(organisationId, CompanyRow.class))
                .map(CompanyRow::kvkNumber);
    }

    /** Whether it is one establishment of that number. */
    public boolean isEstablishment(String organisationId) {
        CompanyRow row = mongo.findById(organisationId, CompanyRow.class);
        return row != null && row.establishmentNumber() != null;
    }

    void on(Received<IdentityEvents> received) {
        switch (received.event()) {
            case OrganisationRegistered it -> told(received, it.name(), it.kvkNumber(), it.establishmentNumber());
            case EstablishmentNumberRemoved it -> told(received, it.name(), it.kvkNumber(), null);
            default -> {
                // names no organisation
            }
        }
    }

    private void told(
            Received<IdentityEvents> received, String name, String kvkNumber, @Nullable String establishmentNumber) {
        copies.apply(
                CompanyRow.class,
                received.event().subject(),
                "companySequence",
                received.sequence(),
                new Document("name", name)
                        .append("kvkNumber", kvkNumber)
                        .append("establishmentNumber", establishmentNumber));
    }

    @Configuration(proxyBeanMethods = false)
    static class Listening {
        @Bean
        Subscription<IdentityEvents> companyCopy(CompanyNames names) {
            return Subscription.to(IdentityEvents.class, "companies", names::on);
        }
    }
}
