package nl.beheermodule.chain.intermediary.messaging;

import nl.beheermodule.chain.intermediary.usecase.EndOrganisation;
import nl.beheermodule.chain.known.domain.OrganisationDirectory;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.contracts.identity.IdentityEvents;
import nl.beheermodule.contracts.identity.IdentityEvents.OrganisationEnded;
import nl.beheermodule.platform.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What follows from the end of an organisation. */
@Configuration(proxyBeanMethods = false)
class OrganisationPolicy {
    @Bean
    Subscription<IdentityEvents> chainsFollowOrganisations(
            OrganisationDirectory organisations, EndOrganisation ending) {
        return Subscription.to(IdentityEvents.class, "organisation-policy", received -> {
            if (received.event() instanceof OrganisationEnded ended) {
                organisations.find(new OrganisationId(ended.organisationId())).ifPresent(ending::end);
            }
        });
    }
}
