package nl.beheermodule.identity.reminder;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beheermodule.identity.person.domain.Person;
import nl.beheermodule.identity.person.domain.Username;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The mail with the user names. It goes to the address as we have it, not as it was typed. */
@Component
class ReminderMail {
    private final JavaMailSender mail;
    private final String from;
    private final String loginPage;

    ReminderMail(
            JavaMailSender mail,
            @Value("${beheer.mail.from}") String from,
            @Value("${beheer.console-url}") String loginPage) {
        this.mail = mail;
        this.from = from;
        this.loginPage = loginPage;
    }

    void send(List<Person> holders) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(holders.getFirst().details().email().value());
        message.setSubject("Uw gebruikersnaam voor de Beheermodule");
        message.setText(text(holders));
        mail.send(message);
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
