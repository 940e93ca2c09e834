package nl.beheermodule.means.overview;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.means.means.domain.PostalAddress;
import nl.beheermodule.means.means.domain.Role;
import org.jspecify.annotations.Nullable;

/**
 * All that the detail screen shows (R83).
 *
 * @param mobile masked
 * @param allowed for who manages only
 * @param version for {@code If-Match}
 */
public record MeansDetail(
        @JsonUnwrapped MeansRow row,
        String firstNames,
        @Nullable String prefix,
        LocalDate dateOfBirth,
        @Nullable String mobile,
        LocalDate requestedOn,
        String requestedByName,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate activatedOn,
        int contractYears,
        List<Place> organisations,
        @Nullable PostalAddress identificationAddress,
        List<Post> letters,
        List<Timeline.Moment> timeline,
        @Nullable Allowed allowed,
        long version) {

    /** @param name absent until identity's news of the organisation has come through */
    public record Place(String organisationId, @Nullable String name, Role role) {}

    public record Post(LocalDate sentOn, LocalDate activateBy) {}
}
