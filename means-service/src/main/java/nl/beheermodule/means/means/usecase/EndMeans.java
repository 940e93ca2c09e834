package nl.beheermodule.means.means.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.beheermodule.means.means.domain.Leaving;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansEvent;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRefused;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.Requester;
import nl.beheermodule.platform.problem.NotFound;
import nl.beheermodule.platform.time.Amsterdam;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A beheerder ends a means, at once or on a day; nobody needs to approve (R71–R77). */
@Component
public final class EndMeans {
    private static final int LATEST_YEARS = 5;

    /** R72. */
    public enum When {
        NOW,
        DATE,
        CONTRACT_END
    }

    /**
     * @param from the organisation he manages it in
     * @param also other organisations it ends for (R73)
     * @param date last day, with {@link When#DATE}
     * @param mayEnd organisations of which it was said aloud that they may end with it (R77)
     */
    public record Command(
            OrganisationId from,
            List<OrganisationId> also,
            MeansId means,
            When when,
            @Nullable LocalDate date,
            Set<OrganisationId> mayEnd,
            Requester.Powers powers) {
        List<OrganisationId> organisations() {
            return Stream.concat(Stream.of(from), also.stream()).distinct().toList();
        }
    }

    private final MeansRepository repository;
    private final Administrators administrators;
    private final Clock clock;

    public EndMeans(MeansRepository repository, Administrators administrators, Clock clock) {
        this.repository = repository;
        this.administrators = administrators;
        this.clock = clock;
    }

    /** @return what happened: ended, unlinked, or a planned end */
    public MeansEvent end(Command command) {
        if (!command.organisations().stream().allMatch(command.powers()::cover)) {
            throw new MeansRefused(Reason.NOT_YOUR_ORGANISATION);
        }
        return Attempts.of(() -> {
            Means means = repository
                    .find(command.means())
                    .filter(found -> found.terms().organisations().contains(command.from()))
                    .orElseThrow(() -> new NotFound("Het middel"));
            means.ending().requireOpen();
            return administrators.leaving(means, command.organisations(), command.mayEnd(), leaving -> {
                MeansEvent fact = decide(means, leaving, command);
                repository.save(means, fact);
                return fact;
            });
        });
    }

    private MeansEvent decide(Means means, Leaving leaving, Command command) {
        LocalDate today = Amsterdam.today(clock);
        return switch (command.when()) {
            case NOW -> means.ending().atOnce(leaving, clock.instant());
            case DATE -> {
                LocalDate date = command.date();
                if (date == null || !date.isAfter(today)) {
                    throw new MeansRefused(Reason.END_TOO_EARLY);
                }
                if (date.isAfter(today.plusYears(LATEST_YEARS))) {
                    throw new MeansRefused(Reason.END_TOO_LATE);
                }
                yield means.ending().on(date, leaving, clock.instant());
            }
            case CONTRACT_END ->
                means.ending()
                        .on(
                                means.ending()
                                        .contractEnd(today)
                                        .orElseThrow(() -> new MeansRefused(Reason.NOT_ACTIVE)),
                                leaving,
                                clock.instant());
        };
    }
}
