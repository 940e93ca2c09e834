package nl.beheermodule.means.means.messaging;

import nl.beheermodule.contracts.PersonDetails;
import nl.beheermodule.contracts.PostalAddress;
import nl.beheermodule.contracts.identity.IdentityEvents;
import nl.beheermodule.contracts.identity.IdentityEvents.AccountReady;
import nl.beheermodule.contracts.identity.IdentityEvents.ContactDetailsChanged;
import nl.beheermodule.contracts.identity.IdentityEvents.EstablishmentNumberRemoved;
import nl.beheermodule.contracts.identity.IdentityEvents.OrganisationEnded;
import nl.beheermodule.contracts.identity.IdentityEvents.OrganisationRegistered;
import nl.beheermodule.contracts.identity.IdentityEvents.PersonRegistered;
import nl.beheermodule.contracts.identity.IdentityEvents.RegistrationSubmitted;
import nl.beheermodule.means.means.domain.Asked;
import nl.beheermodule.means.means.domain.AssuranceLevel;
import nl.beheermodule.means.means.domain.Holder;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MobileNumber;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.PersonId;
import nl.beheermodule.means.means.domain.Requester.Representative;
import nl.beheermodule.means.means.domain.Role;
import nl.beheermodule.means.means.domain.SecondFactor;
import nl.beheermodule.means.means.domain.Terms;
import nl.beheermodule.means.means.usecase.ActivateMeans;
import nl.beheermodule.means.means.usecase.ChangeContactDetails;
import nl.beheermodule.means.means.usecase.RequestFirstMeans;
import nl.beheermodule.platform.events.Received;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What identity's news means for a means. */
@Component
final class IdentityListener {
    private final RequestFirstMeans requestFirstMeans;
    private final ActivateMeans activateMeans;
    private final ChangeContactDetails changeContactDetails;

    IdentityListener(
            RequestFirstMeans requestFirstMeans,
            ActivateMeans activateMeans,
            ChangeContactDetails changeContactDetails) {
        this.requestFirstMeans = requestFirstMeans;
        this.activateMeans = activateMeans;
        this.changeContactDetails = changeContactDetails;
    }

    void on(Received<IdentityEvents> received) {
        switch (received.event()) {
            case RegistrationSubmitted submitted ->
                requestFirstMeans.request(
                        new MeansId(received.id()),
                        asked(submitted),
                        new Representative(submitted.representativeName(), submitted.representativeEmail()));
            case AccountReady ready ->
                activateMeans.activate(
                        new MeansId(ready.meansId()),
                        ready.username(),
                        SecondFactor.valueOf(ready.secondFactor().name()),
                        ready.otpNumber(),
                        ready.at());
            case ContactDetailsChanged changed ->
                changeContactDetails.change(
                        new PersonId(changed.personId()),
                        changed.email(),
                        mobile(changed.mobile()),
                        received.sequence());
            case OrganisationRegistered _, PersonRegistered _, EstablishmentNumberRemoved _, OrganisationEnded _ -> {}
        }
    }

    private static Asked asked(RegistrationSubmitted submitted) {
        PersonDetails person = submitted.administrator();
        return new Asked(
                new Terms(
                        AssuranceLevel.valueOf(submitted.level().name()),
                        Role.ADMINISTRATOR,
                        SecondFactor.valueOf(submitted.secondFactor().name()),
                        submitted.organisationIds().stream()
                                .map(OrganisationId::new)
                                .toList()),
                new Holder(
                        person.firstNames(),
                        person.prefix(),
                        person.surname(),
                        person.dateOfBirth(),
                        person.email(),
                        mobile(person.mobile()),
                        0),
                submitted.contractYears(),
                null,
                address(submitted.identificationAddress()));
    }

    private static @Nullable MobileNumber mobile(@Nullable String mobile) {
        return mobile == null ? null : new MobileNumber(mobile);
    }

    private static nl.beheermodule.means.means.domain.@Nullable PostalAddress address(@Nullable PostalAddress address) {
        return address == null
                ? null
                : new nl.beheermodule.means.means.domain.PostalAddress(
                        address.street(), address.houseNumber(), address.postalCode(), address.city());
    }
}
