package nl.beheermodule.keycloak;

import java.util.Optional;
import org.keycloak.models.UserModel;

/** The attributes that the user profile of our realm declares. */
public enum UserAttribute {
    PERSON_ID("person_id"),
    SECOND_FACTOR("second_factor"),
    MOBILE("mobile"),
    EH_LEVEL("eh_level");

    private final String key;

    UserAttribute(String key) {
        this.key = key;
    }

    public Optional<String> of(UserModel user) {
        return Optional.ofNullable(user.getFirstAttribute(key))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
