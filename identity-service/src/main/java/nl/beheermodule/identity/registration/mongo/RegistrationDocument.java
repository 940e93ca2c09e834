package nl.beheermodule.identity.registration.mongo;

import java.time.Instant;
import java.util.List;
import nl.beheermodule.identity.company.domain.Address;
import nl.beheermodule.identity.organisation.domain.OrganisationId;
import nl.beheermodule.identity.person.domain.AssuranceLevel;
import nl.beheermodule.identity.person.domain.MobileNumber;
import nl.beheermodule.identity.person.domain.PersonDetails;
import nl.beheermodule.identity.person.domain.SecondFactor;
import nl.beheermodule.identity.registration.domain.Registration;
import nl.beheermodule.platform.outbox.AggregateDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

@Document("registrations")
@TypeAlias("registration")
record RegistrationDocument(
        @Id String id,
        long version,
        List<String> organisationIds,
        String representativeName,
        String representativeEmail,
        String firstNames,
        @Nullable String prefix,
        String surname,
        String dateOfBirth,
        String email,
        @Nullable String mobile,
        AssuranceLevel level,
        SecondFactor secondFactor,
        int contractYears,
        @Nullable Address identificationAddress,
        Instant submittedAt)
        implements AggregateDocument {

    static RegistrationDocument of(Registration registration) {
        PersonDetails administrator = registration.administrator();
        MobileNumber mobile = administrator.mobile();
        return new RegistrationDocument(
                registration.id().value(),
                0,
                registration.organisations().stream().map(OrganisationId::value).toList(),
                registration.representative().name(),
                registration.representative().email().value(),
                administrator.name().firstNames(),
                administrator.name().prefix(),
                administrator.name().surname(),
                administrator.dateOfBirth().toString(),
                administrator.email().value(),
                mobile == null ? null : mobile.value(),
                registration.means().level(),
                registration.means().secondFactor(),
                registration.means().contractYears(),
                registration.identificationAddress(),
                registration.submittedAt());
    }
}
