package nl.beheermodule.means.organisation;

import nl.beheermodule.contracts.identity.IdentityEvents;
import nl.beheermodule.platform.copies.Copies;
import nl.beheermodule.platform.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

@Configuration(proxyBeanMethods = false)
class OrganisationConfiguration {
    @Bean
    OrganisationCopies organisations(MongoOperations mongo, Copies copies) {
        return new OrganisationCopies(mongo, copies);
    }

    @Bean
    Subscription<IdentityEvents> organisationCopy(OrganisationCopies organisations) {
        return Subscription.to(IdentityEvents.class, "organisation-copy", organisations::on);
    }
}
