package nl.beheermodule.identity.reminder;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beheermodule.identity.person.domain.Person;
import nl.beheermodule.identity.person.domain.Username;
import nl.beheermodule.platform.mail.Mail;
import nl.beheermodule.platform.mail.Postbox;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The mail with the user names. It goes to the address as we have it, not as it was typed. */
@Component
class ReminderMail {
    private final Postbox postbox;
    private final String loginPage;

    ReminderMail(Postbox postbox, @Value("${beheer.console-url}") String loginPage) {
        this.postbox = postbox;
        this.loginPage = loginPage;
    }

    /** @throws Postbox.NotSent when the mail server did not take it */
    void send(List<Person> holders) {
        String to = holders.getFirst().details().email().value();
        postbox.send(new Mail(to, "Uw gebruikersnaam voor de Beheermodule", text(holders)));
    }

    private String text(List<Person> holders) {
        String usernames = holders.stream()
                .flatMap(person -> person.account().name().map(Username::value).stream())
                .sorted()
                .collect(Collectors.joining("\n  ", "  ", ""));
        return Stream.of(
                        "Beste lezer,",
                        "U heeft uw gebruikersnaam opgevraagd. Bij dit e-mailadres hoort:",
                        usernames,
                        "U kunt hiermee inloggen op " + loginPage,
                        "Heeft u dit niet zelf gevraagd? Dan hoeft u niets te doen.",
                        "Met vriendelijke groet,\nBeheermodule voor eHerkenning")
                .collect(Collectors.joining("\n\n"));
    }
}
