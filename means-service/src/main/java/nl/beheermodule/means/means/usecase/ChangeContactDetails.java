package nl.beheermodule.means.means.usecase;

import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.MobileNumber;
import nl.beheermodule.means.means.domain.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Identity-service changed how a holder is reached (R86, R87); the next code goes there. */
@Component
public final class ChangeContactDetails {
    private final MeansRepository repository;

    public ChangeContactDetails(MeansRepository repository) {
        this.repository = repository;
    }

    /** @param sequence version of the person: older news is ignored */
    public void change(PersonId person, String email, @Nullable MobileNumber mobile, long sequence) {
        Attempts.of(() -> repository.find(person).map(means -> {
            if (sequence > means.holder().contactSequence()) {
                means.reachedAt(email, mobile, sequence);
                repository.save(means);
            }
            return means;
        }));
    }
}
