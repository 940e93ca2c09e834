package nl.beheermodule.keycloak.setup;

import org.jspecify.annotations.Nullable;

/**
 * @param redirectUri a page of the console to return to when the account is set up
 * @param lifespanSeconds 1 to 86 400
 */
public record SetupLinkRequest(
        @Nullable String userId, @Nullable String redirectUri, int lifespanSeconds) {
    private static final int DAY = 86_400;

    boolean isComplete() {
        return userId != null && redirectUri != null && lifespanSeconds >= 1 && lifespanSeconds <= DAY;
    }
}
