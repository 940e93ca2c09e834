package nl.beheermodule.means.means.usecase;

import java.time.Clock;
import java.time.Instant;
import nl.beheermodule.means.means.domain.Asked;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.Requester;
import nl.beheermodule.platform.time.Amsterdam;
import org.springframework.stereotype.Component;

/** The legal representative applied for the first means of a company, on the public form (R9). */
@Component
public final class RequestFirstMeans {
    private final MeansRepository repository;
    private final NewMeans additions;
    private final Arrivals arrivals;
    private final Clock clock;

    public RequestFirstMeans(MeansRepository repository, NewMeans additions, Arrivals arrivals, Clock clock) {
        this.repository = repository;
        this.additions = additions;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    public void request(MeansId id, Asked asked, Requester.Representative by) {
        Instant now = clock.instant();
        if (repository.find(id).isPresent()) {
            return;
        }
        arrivals.anew(
                asked.terms().organisations(),
                id,
                () -> additions.add(id, now, file -> Means.requestFirst(file, asked, by, Amsterdam.today(clock), now)));
    }
}
