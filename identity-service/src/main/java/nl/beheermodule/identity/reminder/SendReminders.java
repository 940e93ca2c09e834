package nl.beheermodule.identity.reminder;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import nl.beheermodule.identity.person.domain.EmailAddress;
import nl.beheermodule.identity.person.domain.Person;
import nl.beheermodule.identity.person.domain.PersonRepository;
import nl.beheermodule.platform.mail.Postbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Handles requests one by one, outside the request: who asked cannot tell from the time whether a mail was sent. */
@Component
class SendReminders {
    private static final Logger LOG = LoggerFactory.getLogger(SendReminders.class);

    private final Reminders reminders;
    private final PersonRepository persons;
    private final ReminderMail mail;
    private final ReentrantLock busy = new ReentrantLock();

    SendReminders(Reminders reminders, PersonRepository persons, ReminderMail mail) {
        this.reminders = reminders;
        this.persons = persons;
        this.mail = mail;
    }

    @Scheduled(fixedDelayString = "${beheer.username-reminders.interval:PT2S}")
    void sendDue() {
        if (!busy.tryLock()) {
            return;
        }
        try {
            reminders.forget();
            Optional<ReminderRow> due = reminders.takeDue();
            while (due.isPresent()) {
                handle(due.get());
                due = reminders.takeDue();
            }
        } finally {
            busy.unlock();
        }
    }

    private void handle(ReminderRow row) {
        try {
            if (row.email() != null) {
                send(new EmailAddress(row.email()));
            }
            reminders.handled(row);
        } catch (Postbox.NotSent failed) {
            LOG.warn(
                    "A mail with a user name could not be sent: {}",
                    Objects.requireNonNull(failed.getCause()).getClass().getSimpleName());
            if (reminders.isHopeless(row)) {
                reminders.handled(row);
            }
        }
    }

    private void send(EmailAddress email) {
        List<Person> holders = persons.findByEmail(email).stream()
                .filter(person -> person.account() instanceof nl.beheermodule.identity.person.domain.Account.Ready)
                .toList();
        if (!holders.isEmpty()) {
            mail.send(holders);
        }
    }
}
