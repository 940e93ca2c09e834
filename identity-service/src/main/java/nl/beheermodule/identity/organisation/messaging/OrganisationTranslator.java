package nl.beheermodule.identity.organisation.messaging;

import nl.beheermodule.contracts.PostalAddress;
import nl.beheermodule.contracts.WireEvent;
import nl.beheermodule.contracts.identity.IdentityEvents;
import nl.beheermodule.identity.company.domain.Address;
import nl.beheermodule.identity.company.domain.EstablishmentNumber;
import nl.beheermodule.identity.company.domain.Rsin;
import nl.beheermodule.identity.organisation.domain.Organisation;
import nl.beheermodule.identity.organisation.domain.OrganisationEvent;
import nl.beheermodule.identity.organisation.domain.OrganisationEvent.EstablishmentNumberRemoved;
import nl.beheermodule.identity.organisation.domain.OrganisationEvent.OrganisationEnded;
import nl.beheermodule.identity.organisation.domain.OrganisationEvent.OrganisationRegistered;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

@Component
class OrganisationTranslator implements Converter<OrganisationEvent, WireEvent> {
    @Override
    public WireEvent convert(OrganisationEvent fact) {
        return switch (fact) {
            case OrganisationRegistered(var organisation, var at) -> registered(organisation, at);
            case EstablishmentNumberRemoved(var organisation, var at) ->
                new IdentityEvents.EstablishmentNumberRemoved(
                        organisation.id().value(),
                        organisation.key().kvkNumber().value(),
                        organisation.name(),
                        address(organisation.address()),
                        at);
            case OrganisationEnded(var organisation, var at) ->
                new IdentityEvents.OrganisationEnded(
                        organisation.id().value(),
                        organisation.key().kvkNumber().value(),
                        at);
        };
    }

    private static WireEvent registered(Organisation organisation, java.time.Instant at) {
        EstablishmentNumber establishment = organisation.key().establishmentNumber();
        Rsin rsin = organisation.rsin();
        return new IdentityEvents.OrganisationRegistered(
                organisation.id().value(),
                organisation.key().kvkNumber().value(),
                establishment == null ? null : establishment.value(),
                organisation.name(),
                rsin == null ? null : rsin.value(),
                address(organisation.address()),
                organisation.phoneNumber(),
                organisation.numberOfEstablishments(),
                at);
    }

    private static PostalAddress address(Address address) {
        return new PostalAddress(address.street(), address.houseNumber(), address.postalCode(), address.city());
    }
}
