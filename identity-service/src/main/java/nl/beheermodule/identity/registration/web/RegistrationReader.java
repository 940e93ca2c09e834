package nl.beheermodule.identity.registration.web;

import java.util.ArrayList;
import java.util.List;
import nl.beheermodule.identity.company.domain.Address;
import nl.beheermodule.identity.company.domain.EstablishmentNumber;
import nl.beheermodule.identity.company.domain.KvkNumber;
import nl.beheermodule.identity.contact.TypedContact;
import nl.beheermodule.identity.person.domain.PersonDetails;
import nl.beheermodule.identity.person.domain.PersonName;
import nl.beheermodule.identity.registration.domain.Representative;
import nl.beheermodule.identity.registration.domain.RequestedMeans;
import nl.beheermodule.identity.registration.usecase.RegistrationForm;
import nl.beheermodule.identity.registration.usecase.WantedCompany;
import nl.beheermodule.identity.registration.web.RegistrationRequest.AddressPart;
import nl.beheermodule.identity.registration.web.RegistrationRequest.AdministratorPart;
import nl.beheermodule.identity.registration.web.RegistrationRequest.FurtherCompany;
import org.jspecify.annotations.Nullable;

/** From the form's JSON, which was validated, to values. */
final class RegistrationReader {
    private RegistrationReader() {}

    static RegistrationForm read(RegistrationRequest request) {
        return new RegistrationForm(
                companies(request),
                request.company().phoneNumber().strip(),
                new Representative(
                        request.representative().name().strip(),
                        TypedContact.email(
                                "representative.email", request.representative().email())),
                person(request.administrator()),
                new RequestedMeans(request.level(), request.secondFactor(), request.contractYears()),
                address(request.identificationAddress()));
    }

    private static List<WantedCompany> companies(RegistrationRequest request) {
        List<WantedCompany> companies = new ArrayList<>();
        companies.add(wanted(
                "company", request.company().kvkNumber(), request.company().establishmentNumber()));
        List<FurtherCompany> further = request.furtherCompanies();
        if (further != null) {
            for (int i = 0; i < further.size(); i++) {
                companies.add(wanted(
                        "furtherCompanies[" + i + "]",
                        further.get(i).kvkNumber(),
                        further.get(i).establishmentNumber()));
            }
        }
        return companies;
    }

    private static WantedCompany wanted(String field, String kvkNumber, @Nullable String establishmentNumber) {
        return new WantedCompany(
                field,
                new KvkNumber(kvkNumber),
                establishmentNumber == null ? null : new EstablishmentNumber(establishmentNumber));
    }

    private static PersonDetails person(AdministratorPart administrator) {
        String mobile = administrator.mobile();
        return new PersonDetails(
                new PersonName(administrator.firstNames(), administrator.prefix(), administrator.surname()),
                administrator.dateOfBirth(),
                TypedContact.email("administrator.email", administrator.email()),
                mobile == null || mobile.isBlank()
                        ? null
                        : TypedContact.mobile("administrator.mobile", mobile.strip()));
    }

    private static @Nullable Address address(@Nullable AddressPart address) {
        return address == null
                ? null
                : new Address(
                        address.street().strip(),
                        address.houseNumber().strip(),
                        address.postalCode(),
                        address.city().strip());
    }
}
