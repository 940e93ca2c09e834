package nl.beheermodule.identity.registration.messaging;

import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.PostalAddress;
import nl.beheermodule.contracts.SecondFactor;
import nl.beheermodule.contracts.WireEvent;
import nl.beheermodule.contracts.identity.IdentityEvents;
import nl.beheermodule.identity.company.domain.Address;
import nl.beheermodule.identity.organisation.domain.OrganisationId;
import nl.beheermodule.identity.person.domain.MobileNumber;
import nl.beheermodule.identity.person.domain.PersonDetails;
import nl.beheermodule.identity.registration.domain.Registration;
import nl.beheermodule.identity.registration.domain.RegistrationEvent;
import nl.beheermodule.identity.registration.domain.RegistrationEvent.RegistrationSubmitted;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

@Component
class RegistrationTranslator implements Converter<RegistrationEvent, WireEvent> {
    @Override
    public WireEvent convert(RegistrationEvent fact) {
        return switch (fact) {
            case RegistrationSubmitted(var registration) -> submitted(registration);
        };
    }

    private static WireEvent submitted(Registration registration) {
        return new IdentityEvents.RegistrationSubmitted(
                registration.id().value(),
                registration.organisations().stream().map(OrganisationId::value).toList(),
                registration.representative().name(),
                registration.representative().email().value(),
                details(registration.administrator()),
                AssuranceLevel.valueOf(registration.means().level().name()),
                SecondFactor.valueOf(registration.means().secondFactor().name()),
                registration.means().contractYears(),
                address(registration.identificationAddress()),
                registration.submittedAt());
    }

    private static nl.beheermodule.contracts.PersonDetails details(PersonDetails person) {
        MobileNumber mobile = person.mobile();
        return new nl.beheermodule.contracts.PersonDetails(
                person.name().firstNames(),
                person.name().prefix(),
                person.name().surname(),
                person.dateOfBirth(),
                person.email().value(),
                mobile == null ? null : mobile.value());
    }

    private static @Nullable PostalAddress address(@Nullable Address address) {
        return address == null
                ? null
                : new PostalAddress(address.street(), address.houseNumber(), address.postalCode(), address.city());
    }
}
