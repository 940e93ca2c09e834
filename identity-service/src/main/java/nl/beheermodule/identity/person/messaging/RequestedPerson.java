package nl.beheermodule.identity.person.messaging;

import nl.beheermodule.contracts.means.MeansEvents.MeansRequested;
import nl.beheermodule.identity.person.domain.EmailAddress;
import nl.beheermodule.identity.person.domain.MobileNumber;
import nl.beheermodule.identity.person.domain.PersonDetails;
import nl.beheermodule.identity.person.domain.PersonName;

/** The person in a request for a means. */
final class RequestedPerson {
    private RequestedPerson() {}

    static PersonDetails of(MeansRequested requested) {
        nl.beheermodule.contracts.PersonDetails person = requested.person();
        String mobile = person.mobile();
        return new PersonDetails(
                new PersonName(person.firstNames(), person.prefix(), person.surname()),
                person.dateOfBirth(),
                new EmailAddress(person.email()),
                mobile == null || mobile.isBlank() ? null : MobileNumber.parse(mobile));
    }
}
