package nl.beheermodule.means.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.contracts.PostalAddress;
import nl.beheermodule.means.means.domain.AssuranceLevel;
import nl.beheermodule.means.means.domain.DocumentType;
import nl.beheermodule.means.means.domain.Role;
import nl.beheermodule.means.means.domain.SecondFactor;
import org.jspecify.annotations.Nullable;

/**
 * All that a medewerker checks before deciding.
 *
 * @param handledBy absent when nobody took it
 * @param mayLook whether the scans may be opened by who asks (design 11)
 */
record ApplicationDetail(
        String meansId,
        Company organisation,
        List<Company> furtherOrganisations,
        Person person,
        AssuranceLevel level,
        Role role,
        SecondFactor secondFactor,
        int contractYears,
        @Nullable Document identityDocument,
        nl.beheermodule.means.means.domain.@Nullable PostalAddress identificationAddress,
        Instant requestedOn,
        String requestedByName,
        ApplicationState state,
        @Nullable Instant decidedOn,
        @Nullable String rejectionReason,
        DeskKind kind,
        @Nullable Asked mutation,
        boolean taxAuthorityMeans,
        @Nullable HandledBy handledBy,
        boolean mayLook,
        long version) {

    record Company(
            String organisationId,
            @Nullable String name,
            @Nullable String kvkNumber,
            @Nullable String establishmentNumber,
            @Nullable PostalAddress address) {}

    record Person(
            String firstNames,
            @Nullable String prefix,
            String surname,
            LocalDate dateOfBirth,
            String email,
            @Nullable String mobile) {}

    /**
     * What a mutation makes of what was.
     *
     * @param taxAuthorityMeans what it will be
     */
    record Asked(
            DeskKind kind,
            AssuranceLevel oldLevel,
            AssuranceLevel level,
            Role oldRole,
            Role role,
            SecondFactor oldSecondFactor,
            SecondFactor secondFactor,
            List<Company> addedOrganisations,
            boolean oldTaxAuthorityMeans,
            boolean taxAuthorityMeans) {}

    record Document(DocumentType type, String number, LocalDate expiresOn, List<Scan> scans) {}

    record Scan(String scanId, String fileName, String mediaType) {}
}
