package nl.beheermodule.identity.account.keycloak;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.beheermodule.identity.account.domain.Credentials;
import nl.beheermodule.identity.account.domain.Holder;
import nl.beheermodule.identity.account.domain.LoginServer;
import nl.beheermodule.identity.account.keycloak.KeycloakApi.Credential;
import nl.beheermodule.identity.account.keycloak.KeycloakApi.LinkRequest;
import nl.beheermodule.identity.account.keycloak.KeycloakApi.User;
import nl.beheermodule.identity.person.domain.LoginRights;
import nl.beheermodule.identity.person.domain.Person;
import nl.beheermodule.identity.person.domain.PersonRefused;
import nl.beheermodule.identity.person.domain.PersonRefused.Reason;
import nl.beheermodule.identity.person.domain.Username;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/** Accounts in Keycloak (ADR 10). */
@Component
class KeycloakLoginServer implements LoginServer {
    private final KeycloakApi api;
    private final KeycloakGuard guard;
    private final KeycloakSettings settings;

    KeycloakLoginServer(KeycloakApi api, KeycloakGuard guard, KeycloakSettings settings) {
        this.api = api;
        this.guard = guard;
        this.settings = settings;
    }

    @Override
    public String prepare(Person person, LoginRights rights) {
        String username = person.account().name().map(Username::value).orElseThrow();
        return guard.once(() -> find(username)
                .map(user -> own(user, person, rights, username))
                .orElseGet(() -> created(person, rights, username)));
    }

    @Override
    public Holder update(String userId, Supplier<Holder> now) {
        return guard.again(() -> {
            User user = api.get(userId);
            Holder holder = now.get();
            LoginRights rights = holder.rights();
            api.update(
                    userId, KeycloakUsers.of(holder.person(), rights, user.username(), KeycloakUsers.attributes(user)));
            if (!rights.enabled()) {
                api.logout(userId);
            }
            return holder;
        });
    }

    @Override
    public String setupLink(String userId) {
        LinkRequest request = new LinkRequest(
                userId, settings.returnTo(), settings.linkLifespan().toSeconds());
        return guard.once(() -> {
            try {
                return api.setupLink(request).link();
            } catch (HttpClientErrorException.Conflict finished) {
                throw new PersonRefused(Reason.ALREADY_SET_UP);
            }
        });
    }

    @Override
    public Credentials credentialsOf(String userId) {
        List<Credential> all = guard.again(() -> credentials(userId));
        return new Credentials(
                all.stream().anyMatch(credential -> credential.type().equals("password")),
                all.stream()
                        .filter(credential -> credential.type().equals("otp"))
                        .findFirst()
                        .map(otp -> otpNumber(otp.id()))
                        .orElse(null));
    }

    private List<Credential> credentials(String userId) {
        try {
            return api.credentials(userId);
        } catch (HttpClientErrorException.NotFound removedThere) {
            return List.of();
        }
    }

    private Optional<User> find(String username) {
        return api.find(username, true).stream().findFirst();
    }

    /** The user is there: made by us before a crash, or somebody we do not know by this name, such as an employee. */
    private String own(User user, Person person, LoginRights rights, String username) {
        if (!KeycloakUsers.isOf(person, user)) {
            throw new PersonRefused(Reason.USERNAME_TAKEN);
        }
        String id = Objects.requireNonNull(user.id());
        api.update(id, KeycloakUsers.of(person, rights, username, KeycloakUsers.attributes(user)));
        return id;
    }

    private String created(Person person, LoginRights rights, String username) {
        try {
            URI location = api.create(KeycloakUsers.of(person, rights, username, Map.of()))
                    .getHeaders()
                    .getLocation();
            String path = Objects.requireNonNull(location).getPath();
            return path.substring(path.lastIndexOf('/') + 1);
        } catch (HttpClientErrorException.Conflict madeMeanwhile) {
            return find(username)
                    .map(user -> own(user, person, rights, username))
                    .orElseThrow(() -> new PersonRefused(Reason.USERNAME_TAKEN));
        }
    }

    /** Keycloak gives a device no number that people can read; this one stays the same as long as the device does. */
    private static String otpNumber(String credentialId) {
        return String.format(Locale.ROOT, "OTP-%06d", Math.floorMod(credentialId.hashCode(), 1_000_000));
    }
}
