package nl.beheermodule.identity.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.beheermodule.identity.IdentityIT;
import nl.beheermodule.identity.People;
import nl.beheermodule.identity.Surroundings;
import nl.beheermodule.identity.person.domain.Account.Ready;
import nl.beheermodule.identity.person.domain.EmailAddress;
import nl.beheermodule.identity.person.domain.Person;
import nl.beheermodule.identity.person.domain.PersonDetails;
import nl.beheermodule.identity.person.domain.PersonId;
import nl.beheermodule.identity.person.domain.PersonRepository;
import nl.beheermodule.identity.person.domain.SecondFactor;
import nl.beheermodule.identity.person.domain.Username;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** R18: forgotten user names. */
@IdentityIT
class ReminderIT {
    private static final String SIXTY = "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff.";
    private static final String TOO_LONG = "joris@" + SIXTY + SIXTY + SIXTY + SIXTY + SIXTY + "example";

    private final String email = "joris." + UUID.randomUUID() + "@korenschoof.example";

    @Autowired
    private TestHttp http;

    @Autowired
    private PersonRepository persons;

    @Autowired
    private MongoOperations mongo;

    @Test
    void R18_all_user_names_of_an_address_come_in_one_mail_in_dutch() {
        somebody("joris.vandalen");
        somebody("j.vandalen");

        ask(email.toUpperCase(java.util.Locale.ROOT));

        Awaitility.await().until(() -> mailsTo(email).size() == 1);
        assertThat(mailsTo(email).getFirst())
                .contains("j.vandalen\r\n  joris.vandalen")
                .contains("U heeft uw gebruikersnaam opgevraagd.");
    }

    @Test
    void an_unknown_address_gets_the_same_answer_and_no_mail() {
        somebody("joris.vandalen");
        String unknown = "nobody." + UUID.randomUUID() + "@korenschoof.example";

        Answer known = ask(email);
        Answer nobody = ask(unknown);

        assertThat(nobody.status()).isEqualTo(known.status()).isEqualTo(202);
        assertThat(nobody.text()).isEqualTo(known.text()).isEmpty();
        Awaitility.await().until(() -> mailsTo(email).size() == 1 && pending() == 0);
        assertThat(mailsTo(unknown)).isEmpty();
    }

    @Test
    void asking_again_and_again_sends_one_mail() {
        somebody("joris.vandalen");

        ask(email);
        Awaitility.await().until(() -> mailsTo(email).size() == 1);
        ask(email);

        Awaitility.await()
                .during(Duration.ofMillis(500))
                .until(() -> mailsTo(email).size() == 1);
    }

    @Test
    void what_was_asked_just_before_a_crash_is_still_sent() {
        somebody("joris.vandalen");
        mongo.insert(
                new ReminderRow("left-by-a-crash-" + email, email, 1, People.NOW.minus(Duration.ofMinutes(1)), null));

        Awaitility.await().until(() -> mailsTo(email).size() == 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\\"joris van dalen\\\"@korenschoof.example", TOO_LONG})
    void what_is_no_address_is_said_to_be_none(String address) {
        Answer answer = ask(address);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("violations").path(0).path("field").asString())
                .isEqualTo("email");
        assertThat(answer.json().path("detail").asString()).isEqualTo("Het e-mailadres is niet geldig.");
    }

    private Answer ask(String address) {
        return http.anonymous().post("/v1/username-reminders", "{\"email\":\"" + address + "\"}");
    }

    private long pending() {
        return mongo.findAll(ReminderRow.class).stream()
                .filter(row -> row.dueAt() != null)
                .count();
    }

    private void somebody(String username) {
        PersonDetails joris = People.jorisDetails();
        PersonId id = new PersonId(UUID.randomUUID().toString());
        Person person = new Person(
                id,
                new PersonDetails(joris.name(), joris.dateOfBirth(), new EmailAddress(email), joris.mobile()),
                new Ready(People.setup(SecondFactor.SMS), new Username(username), "kc-" + id.value(), null),
                java.util.Set.of("o-korenschoof"),
                0);
        persons.add(person, person.registered(People.NOW));
    }

    private static List<String> mailsTo(String address) {
        return Arrays.stream(Surroundings.MAIL.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .map(GreenMailUtil::getBody)
                .toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getAllRecipients()[0].toString().equals(address);
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
