package nl.beheermodule.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.identity.person.domain.AssuranceLevel;
import nl.beheermodule.identity.person.domain.EmailAddress;
import nl.beheermodule.identity.person.domain.MobileNumber;
import nl.beheermodule.identity.person.domain.Person;
import nl.beheermodule.identity.person.domain.PersonDetails;
import nl.beheermodule.identity.person.domain.PersonId;
import nl.beheermodule.identity.person.domain.PersonName;
import nl.beheermodule.identity.person.domain.SecondFactor;
import nl.beheermodule.identity.person.domain.Setup;
import nl.beheermodule.identity.person.domain.Username;

/** People to test with. */
public final class People {
    public static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    public static final String TOKEN_HASH = "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8";
    /** Its SHA-256 is {@link #TOKEN_HASH}. */
    public static final String TOKEN = "password";

    public static final PersonId JORIS = new PersonId("p-joris");
    public static final Username JORIS_NAME = new Username("joris.vandalen");

    private People() {}

    public static PersonDetails jorisDetails() {
        return new PersonDetails(
                new PersonName("Joris", "van", "Dalen"),
                LocalDate.of(1988, 3, 14),
                new EmailAddress("joris@korenschoof.example"),
                new MobileNumber("+31612346270"));
    }

    public static Person joris() {
        return Person.register(JORIS, jorisDetails(), List.of("o-korenschoof"));
    }

    public static Setup setup(SecondFactor factor) {
        return new Setup("m-joris", AssuranceLevel.EH2_PLUS, factor, TOKEN_HASH, NOW.plus(Duration.ofHours(1)), NOW);
    }

    public static Person invitedJoris(SecondFactor factor) {
        Person joris = joris();
        joris.allowSetup(setup(factor), List.of("o-korenschoof"));
        return joris;
    }

    public static Person readyJoris() {
        Person joris = invitedJoris(SecondFactor.SMS);
        joris.chooseUsername(JORIS_NAME, NOW);
        joris.accountMade("kc-joris");
        joris.complete(null, NOW);
        return joris;
    }
}
