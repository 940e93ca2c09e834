package nl.beheermodule.keycloak;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Someone with an account, made the way identity-service makes them. Each has a user name and number of his own. */
record Person(String id, String username, String mobile) {
    static final String PASSWORD = "Korenschoof-2026!";
    private static final AtomicInteger COUNT = new AtomicInteger();

    static Builder withLevel(String level) {
        return new Builder(Optional.of(level));
    }

    /** Not a holder of a means: no level, no person id. */
    static Builder employee() {
        return new Builder(Optional.empty());
    }

    String email() {
        return username + "@korenschoof.example";
    }

    static final class Builder {
        private final Map<String, List<String>> attributes = new HashMap<>();
        private final List<Map<String, Object>> credentials = new ArrayList<>();
        private final int number = COUNT.incrementAndGet();
        private final String mobile = "+3161%07d".formatted(number);

        private Builder(Optional<String> level) {
            level.ifPresent(name -> {
                attributes.put("eh_level", List.of(name));
                attributes.put("person_id", List.of("person-" + number));
            });
        }

        Builder withPassword() {
            credentials.add(Map.of("type", "password", "value", PASSWORD, "temporary", false));
            return this;
        }

        Builder withOtp() throws IOException {
            choosing("OTP");
            credentials.add(Map.of(
                    "type",
                    "otp",
                    "userLabel",
                    "OTP-apparaat",
                    "secretData",
                    Json.MAPPER.writeValueAsString(Map.of("value", Totp.SECRET)),
                    "credentialData",
                    Json.MAPPER.writeValueAsString(Map.of(
                            "subType",
                            "totp",
                            "digits",
                            6,
                            "counter",
                            0,
                            "period",
                            30,
                            "algorithm",
                            "HmacSHA1",
                            "secretEncoding",
                            "BASE32"))));
            return this;
        }

        Builder withSms() {
            attributes.put("mobile", List.of(mobile));
            return choosing("SMS");
        }

        Builder choosing(String secondFactor) {
            return with("second_factor", secondFactor);
        }

        Builder with(String attribute, String value) {
            attributes.put(attribute, List.of(value));
            return this;
        }

        Person create() throws IOException, InterruptedException {
            String username = "persoon" + number;
            HttpResponse<String> answer = new Api()
                    .admin(
                            "POST",
                            "/users",
                            Map.of(
                                    "username",
                                    username,
                                    "enabled",
                                    true,
                                    "email",
                                    username + "@korenschoof.example",
                                    "emailVerified",
                                    true,
                                    "firstName",
                                    "Anna",
                                    "lastName",
                                    "Bakker",
                                    "attributes",
                                    attributes,
                                    "credentials",
                                    credentials));
            if (answer.statusCode() != 201) {
                throw new AssertionError(answer.statusCode() + " " + answer.body());
            }
            String location = answer.headers().firstValue("Location").orElseThrow();
            return new Person(location.substring(location.lastIndexOf('/') + 1), username, mobile);
        }
    }
}
