package nl.beheermodule.identity.person.messaging;

import nl.beheermodule.contracts.SecondFactor;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.contracts.means.MeansEvents.ActivationProven;
import nl.beheermodule.contracts.means.MeansEvents.MeansRequested;
import nl.beheermodule.identity.account.usecase.AllowSetup;
import nl.beheermodule.identity.person.domain.AssuranceLevel;
import nl.beheermodule.identity.person.domain.PersonId;
import nl.beheermodule.identity.person.domain.Setup;
import nl.beheermodule.identity.person.usecase.RegisterPerson;
import nl.beheermodule.platform.events.Received;
import nl.beheermodule.platform.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What means events ask of persons: requested, so registered; codes proven, so the account may be set up. */
@Configuration(proxyBeanMethods = false)
class PersonPolicy {

    @Bean
    Subscription<MeansEvents> personPolicySubscription(RegisterPerson registerPerson, AllowSetup allowSetup) {
        return Subscription.to(
                MeansEvents.class, "person-policy", received -> apply(received, registerPerson, allowSetup));
    }

    private static void apply(Received<MeansEvents> received, RegisterPerson registerPerson, AllowSetup allowSetup) {
        switch (received.event()) {
            case MeansRequested requested ->
                registerPerson.register(
                        new PersonId(requested.personId()),
                        RequestedPerson.of(requested),
                        requested.organisationIds(),
                        requested.at());
            case ActivationProven proven ->
                allowSetup.allow(new PersonId(proven.personId()), setup(proven), proven.organisationIds());
            default -> {
                // asks nothing of the person
            }
        }
    }

    private static Setup setup(ActivationProven proven) {
        SecondFactor factor = proven.secondFactor();
        return new Setup(
                proven.meansId(),
                AssuranceLevel.valueOf(proven.level().name()),
                nl.beheermodule.identity.person.domain.SecondFactor.valueOf(factor.name()),
                proven.setupTokenHash(),
                proven.setupUntil(),
                proven.at());
    }
}
