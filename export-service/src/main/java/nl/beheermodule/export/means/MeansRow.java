package nl.beheermodule.export.means;

import java.util.List;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.SecondFactor;
import nl.beheermodule.export.overview.MeansStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A means as the overview shows it. E-mail and mobile number are of the person and stand with him.
 *
 * @param name absent when the application was never told of
 * @param nameSort surname first, without accents and capitals
 * @param mobile E.164
 * @param status absent when it is gone: rejected
 * @param otpNumber of the OTP device
 * @param activateBy last day to activate, ISO; absent before approval
 */
@Document(MeansRow.COLLECTION)
@TypeAlias("means")
public record MeansRow(
        @Id String id,
        @Nullable String uniqueId,
        String personId,
        List<String> organisationIds,
        @Nullable String name,
        @Nullable String nameSort,
        @Nullable String email,
        @Nullable String mobile,
        Role role,
        @Nullable MeansStatus status,
        AssuranceLevel level,
        @Nullable SecondFactor secondFactor,
        @Nullable String otpNumber,
        @Nullable String activateBy) {
    static final String COLLECTION = "means_rows";

    /** The last column of R23, where present. */
    String secondFactorNumber() {
        return switch (secondFactor) {
            case null -> "";
            case NONE -> "";
            case SMS -> mobile == null ? "" : DutchNumber.of(mobile);
            case OTP -> otpNumber == null ? "" : otpNumber;
        };
    }
}
