package nl.beheermodule.identity.person.messaging;

import nl.beheermodule.contracts.SecondFactor;
import nl.beheermodule.contracts.WireEvent;
import nl.beheermodule.contracts.identity.IdentityEvents;
import nl.beheermodule.identity.person.domain.MobileNumber;
import nl.beheermodule.identity.person.domain.PersonDetails;
import nl.beheermodule.identity.person.domain.PersonEvent;
import nl.beheermodule.identity.person.domain.PersonEvent.AccountReady;
import nl.beheermodule.identity.person.domain.PersonEvent.ContactDetailsChanged;
import nl.beheermodule.identity.person.domain.PersonEvent.PersonRegistered;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

@Component
class PersonTranslator implements Converter<PersonEvent, WireEvent> {
    @Override
    public WireEvent convert(PersonEvent fact) {
        return switch (fact) {
            case PersonRegistered(var person, var details, var at) ->
                new IdentityEvents.PersonRegistered(person.value(), details(details), at);
            case ContactDetailsChanged(var person, var email, var mobile, var at) ->
                new IdentityEvents.ContactDetailsChanged(person.value(), email.value(), text(mobile), at);
            case AccountReady ready -> ready(ready);
        };
    }

    private static WireEvent ready(AccountReady ready) {
        return new IdentityEvents.AccountReady(
                ready.person().value(),
                ready.meansId(),
                ready.username().value(),
                SecondFactor.valueOf(ready.secondFactor().name()),
                ready.otpNumber(),
                ready.at());
    }

    private static nl.beheermodule.contracts.PersonDetails details(PersonDetails details) {
        return new nl.beheermodule.contracts.PersonDetails(
                details.name().firstNames(),
                details.name().prefix(),
                details.name().surname(),
                details.dateOfBirth(),
                details.email().value(),
                text(details.mobile()));
    }

    private static @Nullable String text(@Nullable MobileNumber mobile) {
        return mobile == null ? null : mobile.value();
    }
}
