package nl.beheermodule.identity.organisation.messaging;

import java.time.Instant;
import java.util.List;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.contracts.means.MeansEvents.MeansEnded;
import nl.beheermodule.contracts.means.MeansEvents.MeansUnlinked;
import nl.beheermodule.identity.organisation.domain.OrganisationId;
import nl.beheermodule.identity.organisation.usecase.EndOrganisation;
import nl.beheermodule.platform.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** R77: the very last means of an organisation ended, and the organisation with it. */
@Configuration(proxyBeanMethods = false)
class OrganisationPolicy {
    @Bean
    Subscription<MeansEvents> organisationPolicySubscription(EndOrganisation endOrganisation) {
        return Subscription.to(MeansEvents.class, "organisation-policy", received -> {
            switch (received.event()) {
                case MeansEnded ended -> end(ended.endedOrganisationIds(), ended.at(), endOrganisation);
                case MeansUnlinked unlinked -> end(unlinked.endedOrganisationIds(), unlinked.at(), endOrganisation);
                default -> {
                    // ends no organisation
                }
            }
        });
    }

    private static void end(List<String> organisationIds, Instant at, EndOrganisation endOrganisation) {
        organisationIds.forEach(id -> endOrganisation.end(new OrganisationId(id), at));
    }
}
