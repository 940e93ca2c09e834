package nl.beheermodule.means.renewal.usecase;

import java.time.Clock;
import nl.beheermodule.means.renewal.domain.Renewal;
import nl.beheermodule.means.renewal.domain.RenewalForm;
import nl.beheermodule.means.renewal.domain.RenewalId;
import nl.beheermodule.means.renewal.domain.RenewalRepository;
import org.springframework.stereotype.Component;

/**
 * The wettelijk vertegenwoordiger sends the form. It looks nothing up, so that its answer — and how long that takes — tells
 * nobody whether a company or a beheerder is known here.
 */
@Component
public final class AskRenewal {
    private final RenewalRepository repository;
    private final Clock clock;

    public AskRenewal(RenewalRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    public void ask(RenewalId id, RenewalForm form) {
        repository.add(Renewal.asked(id, form, clock.instant()));
    }
}
