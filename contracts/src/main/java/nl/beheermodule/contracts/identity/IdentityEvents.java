package nl.beheermodule.contracts.identity;

import java.time.Instant;
import java.util.List;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.PersonDetails;
import nl.beheermodule.contracts.PostalAddress;
import nl.beheermodule.contracts.SecondFactor;
import nl.beheermodule.contracts.WireEvent;
import org.jspecify.annotations.Nullable;

/** Topic {@code identity}: organisations, persons and their accounts. */
public sealed interface IdentityEvents extends WireEvent {

    /**
     * An organisation (KvK, optionally one establishment) is known to us (R14, Q2).
     *
     * @param kvkNumber 8 digits
     * @param establishmentNumber 12 digits, when the organisation is one establishment
     * @param rsin 9 digits
     * @param numberOfEstablishments how many the register knows under this KvK number (R28, R30)
     */
    record OrganisationRegistered(
            String organisationId,
            String kvkNumber,
            @Nullable String establishmentNumber,
            String name,
            @Nullable String rsin,
            PostalAddress address,
            @Nullable String phoneNumber,
            int numberOfEstablishments,
            Instant at)
            implements IdentityEvents {
        @Override
        public String subject() {
            return organisationId;
        }
    }

    /**
     * A legal representative applied for the first means of one or more companies (R9). means-service turns it into an
     * application; the first organisation is the one that is invoiced.
     *
     * @param contractYears 1 or 3 (R51)
     * @param identificationAddress where the holder is identified, from EH3 (R48)
     */
    record RegistrationSubmitted(
            String registrationId,
            List<String> organisationIds,
            String representativeName,
            String representativeEmail,
            PersonDetails administrator,
            AssuranceLevel level,
            SecondFactor secondFactor,
            int contractYears,
            @Nullable PostalAddress identificationAddress,
            Instant at)
            implements IdentityEvents {
        @Override
        public String subject() {
            return registrationId;
        }
    }

    record PersonRegistered(String personId, PersonDetails details, Instant at) implements IdentityEvents {
        @Override
        public String subject() {
            return personId;
        }
    }

    /** E-mail or mobile number changed (R86, R87); both are the values from now on. */
    record ContactDetailsChanged(
            String personId, String email, @Nullable String mobile, Instant at) implements IdentityEvents {
        @Override
        public String subject() {
            return personId;
        }
    }

    /**
     * The holder has set a user name, password and second factor: the account can be used.
     *
     * @param otpNumber serial of the OTP device or app registration, when the factor is OTP (R23)
     */
    record AccountReady(
            String personId,
            String meansId,
            String username,
            SecondFactor secondFactor,
            @Nullable String otpNumber,
            Instant at)
            implements IdentityEvents {
        @Override
        public String subject() {
            return personId;
        }
    }

    /**
     * From now on the organisation is its whole KvK number (R28).
     *
     * @param name as the register gives it without establishment
     */
    record EstablishmentNumberRemoved(
            String organisationId, String kvkNumber, String name, PostalAddress address, Instant at)
            implements IdentityEvents {
        @Override
        public String subject() {
            return organisationId;
        }
    }

    /** Its very last means ended (R77): nobody acts for it here any more. */
    record OrganisationEnded(String organisationId, String kvkNumber, Instant at) implements IdentityEvents {
        @Override
        public String subject() {
            return organisationId;
        }
    }
}
