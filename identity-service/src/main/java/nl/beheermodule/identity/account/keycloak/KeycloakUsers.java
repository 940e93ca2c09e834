package nl.beheermodule.identity.account.keycloak;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.beheermodule.identity.account.keycloak.KeycloakApi.User;
import nl.beheermodule.identity.person.domain.AssuranceLevel;
import nl.beheermodule.identity.person.domain.LoginRights;
import nl.beheermodule.identity.person.domain.MobileNumber;
import nl.beheermodule.identity.person.domain.Person;
import nl.beheermodule.identity.person.domain.PersonDetails;

/** A person as Keycloak's user. */
final class KeycloakUsers {
    static final String PERSON_ID = "person_id";
    /** What Keycloak's validator of names refuses. */
    private static final Pattern PROHIBITED = Pattern.compile("[<>&\"\\v$%!#?§;*~/\\\\|^=\\[\\]{}()\\x00-\\x1F]");

    private KeycloakUsers() {}

    /** @param known attributes that Keycloak has: those that are not ours, such as the chosen language, stay */
    static User of(Person person, LoginRights rights, String username, Map<String, List<String>> known) {
        PersonDetails details = person.details();
        return new User(
                null,
                username,
                rights.enabled(),
                details.email().value(),
                true,
                withoutProhibited(details.name().firstNames()),
                withoutProhibited(details.name().withPrefix()),
                attributes(person, rights, known));
    }

    static boolean isOf(Person person, User user) {
        return attributes(user)
                .getOrDefault(PERSON_ID, List.of())
                .contains(person.id().value());
    }

    static Map<String, List<String>> attributes(User user) {
        Map<String, List<String>> attributes = user.attributes();
        return attributes == null ? Map.of() : attributes;
    }

    private static Map<String, List<String>> attributes(
            Person person, LoginRights rights, Map<String, List<String>> known) {
        Map<String, List<String>> attributes = new HashMap<>(known);
        attributes.putIfAbsent("locale", List.of("nl"));
        attributes.put(PERSON_ID, List.of(person.id().value()));
        MobileNumber mobile = person.details().mobile();
        attributes.put("mobile", mobile == null ? List.of() : List.of(mobile.value()));
        person.account()
                .currentSetup()
                .ifPresent(setup -> attributes.put(
                        "second_factor", List.of(setup.secondFactor().name())));
        AssuranceLevel level = rights.level();
        if (level != null) {
            attributes.put("eh_level", List.of(level(level)));
        }
        return attributes;
    }

    private static String level(AssuranceLevel level) {
        return switch (level) {
            case EH2 -> "EH2";
            case EH2_PLUS -> "EH2PLUS";
            case EH3 -> "EH3";
            case EH4 -> "EH4";
        };
    }

    static String withoutProhibited(String name) {
        return PROHIBITED.matcher(name).replaceAll("").strip();
    }
}
