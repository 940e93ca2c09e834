package nl.beheermodule.identity.me;

import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.identity.person.domain.AssuranceLevel;
import nl.beheermodule.identity.person.domain.SecondFactor;
import org.jspecify.annotations.Nullable;

/**
 * Profile and where one may act.
 *
 * @param personId absent for an employee
 * @param mobile masked
 * @param level of this session
 * @param organisations by name
 */
record MeView(
        @Nullable String personId,
        String name,
        @Nullable String firstNames,
        @Nullable String prefix,
        @Nullable String surname,
        @Nullable LocalDate dateOfBirth,
        @Nullable String email,
        @Nullable String mobile,
        String username,
        boolean employee,
        boolean operator,
        @Nullable String level,
        List<MyMeans> means,
        List<MyOrganisation> organisations) {

    record MyMeans(
            String meansId,
            String uniqueId,
            AssuranceLevel level,
            SecondFactor secondFactor,
            @Nullable LocalDate activatedOn) {}

    /**
     * @param role {@code ADMINISTRATOR} or {@code USER}, as of now
     * @param administratorUntil last day of the beheerdersrol (norm 9); of a {@code USER}: the day on which it expired
     */
    record MyOrganisation(
            String organisationId,
            String name,
            String kvkNumber,
            @Nullable String establishmentNumber,
            String role,
            String level,
            String meansId,
            @Nullable LocalDate administratorUntil) {}
}
