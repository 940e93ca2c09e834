package nl.beheermodule.identity.account.usecase;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.beheermodule.identity.account.domain.SetupToken;
import nl.beheermodule.identity.person.domain.Person;
import nl.beheermodule.identity.person.domain.PersonRepository;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Finds whose account a token sets up. The browser may be quicker than the event that tells us of the token, so an
 * unknown one is waited for a little.
 */
@Component
public class FindSetup {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final PersonRepository persons;
    private final Clock clock;
    private final Duration patience;

    public FindSetup(
            PersonRepository persons, Clock clock, @Value("${beheer.account-setup.patience:PT3S}") Duration patience) {
        this.persons = persons;
        this.clock = clock;
        this.patience = patience;
    }

    /** @throws NotFound when the token is unknown, or its time is over before the account was ready */
    public Person find(SetupToken token) {
        String hash = token.hash();
        long deadline = System.nanoTime() + patience.toNanos();
        Optional<Person> found = persons.findBySetup(hash);
        while (found.isEmpty() && System.nanoTime() < deadline) {
            pause();
            found = persons.findBySetup(hash);
        }
        return found.filter(this::isUsable).orElseThrow(() -> new NotFound("De sleutel om uw account in te stellen"));
    }

    private boolean isUsable(Person person) {
        return person.mayContinueSetup(clock.instant());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for an event", stopping);
        }
    }
}
