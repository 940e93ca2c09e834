package nl.beheermodule.means.means.usecase;

import java.util.Optional;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansRepository;
import org.springframework.stereotype.Component;

/** Tells the browser that activates how far its means is. */
@Component
public final class FollowActivation {
    private final MeansRepository repository;

    public FollowActivation(MeansRepository repository) {
        this.repository = repository;
    }

    public Optional<Means> follow(String token) {
        return repository.findByToken(Codes.tokenHash(token));
    }
}
