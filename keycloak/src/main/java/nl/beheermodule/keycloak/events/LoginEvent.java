package nl.beheermodule.keycloak.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.keycloak.events.Details;
import org.keycloak.events.Event;

/**
 * What identity-service receives: the source of the login history (R25).
 *
 * @param time milliseconds since 1970
 * @param acr the level reached, as the scheme's URN
 * @param secondFactor {@code otp} or {@code sms}: used, or being used when it failed
 * @param details a small choice of Keycloak's details, see {@link #FORWARDED}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LoginEvent(
        String id,
        String type,
        long time,
        @Nullable String userId,
        @Nullable String username,
        @Nullable String clientId,
        @Nullable String ipAddress,
        @Nullable String error,
        @Nullable String acr,
        @Nullable String secondFactor,
        Map<String, String> details) {

    /** Detail with which an own authenticator names the second factor it asks for. */
    public static final String SECOND_FACTOR = "bm.second_factor";

    static final String ACR = "bm.acr";
    private static final Set<String> FORWARDED =
            Set.of(Details.CREDENTIAL_TYPE, Details.REASON, Details.ACTION, Details.CUSTOM_REQUIRED_ACTION);

    static LoginEvent of(Event event) {
        Map<String, String> details = event.getDetails() == null ? Map.of() : event.getDetails();
        Map<String, String> forwarded = new TreeMap<>(details);
        forwarded.keySet().retainAll(FORWARDED);
        return new LoginEvent(
                event.getId(),
                event.getType().name(),
                event.getTime(),
                event.getUserId(),
                details.get(Details.USERNAME),
                event.getClientId(),
                event.getIpAddress(),
                event.getError(),
                details.get(ACR),
                details.get(SECOND_FACTOR),
                forwarded);
    }
}
