package nl.beheermodule.means.means.usecase;

import java.time.Instant;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansEvent.MeansRequested;
import nl.beheermodule.means.means.domain.MeansFile;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.MeansRepository.MeansExists;
import nl.beheermodule.means.means.domain.MeansRepository.UniqueIdTaken;
import nl.beheermodule.means.means.domain.PersonId;
import nl.beheermodule.means.means.domain.UniqueId;
import org.springframework.stereotype.Component;

/** Gives a new means its UniekID and its holder an id of his own; the same application twice is one means. */
@Component
public final class NewMeans {
    private static final int TRIES = 20;

    private final MeansRepository repository;
    private final RandomGenerator chance;

    public NewMeans(MeansRepository repository, RandomGenerator chance) {
        this.repository = repository;
        this.chance = chance;
    }

    void add(MeansId id, Instant now, Function<MeansFile, Means> make) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            try {
                repository.add(make.apply(file(id)), new MeansRequested(id, now));
                return;
            } catch (MeansExists doneBefore) {
                return;
            } catch (UniqueIdTaken tryAnother) {
                continue;
            }
        }
        throw new IllegalStateException("No free UniekID found");
    }

    /** Of a means that may or may not come. */
    MeansFile file(MeansId id) {
        return new MeansFile(id, UniqueId.random(chance), PersonId.holderOf(id), 0);
    }
}
