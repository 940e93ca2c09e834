package nl.beheermodule.keycloak.setup;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.actiontoken.DefaultActionToken;

/** The signed content of a set-up link. What has to be done is not in it: that is decided when the link is opened. */
public final class SetupToken extends DefaultActionToken {
    static final String TYPE = "account-setup";

    @JsonProperty("returnTo")
    private @Nullable String returnTo;

    /** For Jackson. */
    public SetupToken() {}

    SetupToken(String userId, int expiresAt, String clientId, String returnTo) {
        super(userId, TYPE, expiresAt, null);
        this.issuedFor = clientId;
        this.returnTo = returnTo;
    }

    String returnTo() {
        if (returnTo == null) {
            throw new IllegalStateException("A set-up link without a way back");
        }
        return returnTo;
    }
}
