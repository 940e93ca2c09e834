package nl.beheermodule.export.company;

import nl.beheermodule.contracts.identity.IdentityEvents;
import nl.beheermodule.contracts.identity.IdentityEvents.EstablishmentNumberRemoved;
import nl.beheermodule.contracts.identity.IdentityEvents.OrganisationRegistered;
import nl.beheermodule.platform.copies.Copies;
import nl.beheermodule.platform.events.Received;
import nl.beheermodule.platform.events.Subscription;
import org.bson.Document;
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

    void on(Received<IdentityEvents> received) {
        switch (received.event()) {
            case OrganisationRegistered organisation -> called(organisation.name(), received);
            case EstablishmentNumberRemoved organisation -> called(organisation.name(), received);
            default -> {
                // names no organisation
            }
        }
    }

    private void called(String name, Received<IdentityEvents> received) {
        copies.apply(
                CompanyRow.class,
                received.event().subject(),
                "sequence",
                received.sequence(),
                new Document("name", name));
    }

    @Configuration(proxyBeanMethods = false)
    static class Listening {
        @Bean
        Subscription<IdentityEvents> companyCopy(CompanyNames names) {
            return Subscription.to(IdentityEvents.class, "company-copy", names::on);
        }
    }
}
