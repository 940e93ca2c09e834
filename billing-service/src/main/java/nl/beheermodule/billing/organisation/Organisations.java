package nl.beheermodule.billing.organisation;

import java.util.Optional;
import nl.beheermodule.contracts.PostalAddress;
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

/** The organisations this service has heard of. */
@Configuration(proxyBeanMethods = false)
public class Organisations {
    private final MongoOperations mongo;
    private final Copies copies;

    Organisations(MongoOperations mongo, Copies copies) {
        this.mongo = mongo;
        this.copies = copies;
    }

    @Bean
    Subscription<IdentityEvents> organisationCopy() {
        return Subscription.to(IdentityEvents.class, "organisation-copy", this::on);
    }

    public Optional<OrganisationCopy> find(String organisationId) {
        return Optional.ofNullable(mongo.findById(organisationId, OrganisationCopy.class));
    }

    private void on(Received<IdentityEvents> received) {
        switch (received.event()) {
            case OrganisationRegistered it ->
                keep(
                        it.organisationId(),
                        received.sequence(),
                        new Document("name", it.name())
                                .append("kvkNumber", it.kvkNumber())
                                .append("establishmentNumber", it.establishmentNumber())
                                .append("address", address(it.address())));
            case EstablishmentNumberRemoved it ->
                keep(
                        it.organisationId(),
                        received.sequence(),
                        new Document("name", it.name())
                                .append("kvkNumber", it.kvkNumber())
                                .append("establishmentNumber", null)
                                .append("address", address(it.address())));
            default -> {} // not on an invoice
        }
    }

    private void keep(String organisationId, long sequence, Document fields) {
        copies.apply(OrganisationCopy.class, organisationId, "sequence", sequence, fields);
    }

    private static Document address(PostalAddress address) {
        return new Document("street", address.street())
                .append("houseNumber", address.houseNumber())
                .append("postalCode", address.postalCode())
                .append("city", address.city());
    }
}
