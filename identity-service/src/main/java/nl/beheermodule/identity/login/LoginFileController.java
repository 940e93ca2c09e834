package nl.beheermodule.identity.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.stream.Stream;
import nl.beheermodule.identity.person.domain.PersonId;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.sheet.Download;
import nl.beheermodule.platform.sheet.FileType;
import nl.beheermodule.platform.sheet.Table;
import nl.beheermodule.platform.time.Amsterdam;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Everybody his own logins as a file (R25). It is on no audit trail: those are of organisations, and who looks at his own
 * history looks for none of them.
 */
@RestController
class LoginFileController {
    private final LoginHistory history;
    private final Clock clock;

    LoginFileController(LoginHistory history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    /** Latest first, as far back as they are kept. */
    @GetMapping({"/v1/me/logins.xlsx", "/v1/me/logins.csv"})
    @Access(Who.SIGNED_IN)
    void file(Caller caller, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String personId = caller.personId();
        Stream<LoginRow> his = personId == null ? Stream.of() : history.all(new PersonId(personId));
        try (Table table = LoginTable.of(his)) {
            Download.send(table, "inloghistorie - " + Amsterdam.today(clock), FileType.asked(request), response);
        }
    }
}
