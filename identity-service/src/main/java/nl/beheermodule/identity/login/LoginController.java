package nl.beheermodule.identity.login;

import java.time.Instant;
import java.util.List;
import nl.beheermodule.identity.person.domain.PersonId;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** R25: everybody his own logins, nobody another's. An employee is no person here: his list is empty. */
@RestController
class LoginController {
    record LoginView(
            Instant at,
            LoginMethod method,
            LoginResult result,
            @Nullable String address) {}

    private final LoginHistory history;

    LoginController(LoginHistory history) {
        this.history = history;
    }

    @GetMapping("/v1/me/logins")
    @Access(Who.SIGNED_IN)
    PageOf<LoginView> mine(Caller caller, PageQuery page) {
        String personId = caller.personId();
        if (personId == null) {
            return PageOf.of(List.of(), page, 0);
        }
        return history.of(new PersonId(personId), page)
                .map(row -> new LoginView(row.at(), row.method(), row.result(), row.address()));
    }
}
