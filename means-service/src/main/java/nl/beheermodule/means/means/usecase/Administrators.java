package nl.beheermodule.means.means.usecase;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.beheermodule.means.means.domain.Leaving;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansRefused;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.OrganisationGuard.Claim;
import nl.beheermodule.means.means.domain.OrganisationId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Sees to it that every organisation keeps a beheerder (R2, R76, Q9), also when two leave at the same moment.
 *
 * <p>Whoever takes a beheerder away — end, planned end, role change, lower level — saves the means inside
 * {@link #leaving} or {@link #steppingDown}: the organisations are claimed first, in sorted order, and given back
 * afterwards. What counts is read from the means themselves while the claim is held, so whoever <em>becomes</em>
 * beheerder (activation, role change, link, higher level) has nothing to do here; he counts once he is saved. A change
 * that ends in an error of which it is unknown whether it was saved keeps its claim; {@link GiveBackClaims} then first
 * makes sure that it can no longer be saved.
 *
 * <p>Run it inside {@code Attempts}: with the means as it was found, which must be the one that {@code change} saves.
 */
@Component
public final class Administrators {
    private final Claims claims;
    private final MeansRepository repository;

    Administrators(Claims claims, MeansRepository repository) {
        this.claims = claims;
        this.repository = repository;
    }

    /**
     * The means stays but will not count as beheerder any more: role change to gebruiker, level below EH2+. Harmless for
     * a means that does not count now.
     *
     * @param change saves the means
     * @throws MeansRefused LAST_ADMINISTRATOR when no other beheerder would remain in one of its organisations
     */
    public <T> T steppingDown(Means means, Supplier<T> change) {
        return claimed(means, means.administers(), taken -> {
            taken.keySet().forEach(organisation -> requireAnother(organisation, means));
            return change.get();
        });
    }

    /**
     * The means leaves these organisations, now or on a day.
     *
     * @param mayEnd organisations of which it was said that they may end with their very last means (R77)
     * @param change saves the means; is told which organisations end with it
     * @throws MeansRefused LAST_ADMINISTRATOR, CONFIRM_ORGANISATION_END
     */
    public <T> T leaving(
            Means means, List<OrganisationId> organisations, Set<OrganisationId> mayEnd, Function<Leaving, T> change) {
        List<OrganisationId> guarded = organisations.stream()
                .filter(each -> means.administers().contains(each) || !repository.hasOtherMeans(each, means.id()))
                .toList();
        return claimed(means, guarded, taken -> {
            List<OrganisationId> ended = taken.entrySet().stream()
                    .filter(each -> endsWith(means, each.getKey(), each.getValue(), mayEnd.contains(each.getKey())))
                    .map(Map.Entry::getKey)
                    .toList();
            return change.apply(new Leaving(organisations, ended));
        });
    }

    /**
     * The means does not end there after all: organisations that would end with it go on.
     *
     * @param change saves the means
     */
    public <T> T staying(Means means, List<OrganisationId> organisations, Supplier<T> change) {
        return claimed(means, organisations, _ -> change.get());
    }

    private boolean endsWith(Means means, OrganisationId organisation, Claim claim, boolean mayEnd) {
        if (repository.hasOtherMeans(organisation, means.id())) {
            if (means.administers().contains(organisation)) {
                requireAnother(organisation, means);
            }
            return false;
        }
        if (!mayEnd) {
            throw new MeansRefused(Reason.CONFIRM_ORGANISATION_END);
        }
        if (!claims.close(organisation, claim) || repository.hasOtherMeans(organisation, means.id())) {
            throw new MeansRefused(Reason.LAST_ADMINISTRATOR);
        }
        return true;
    }

    private void requireAnother(OrganisationId organisation, Means means) {
        if (!repository.hasOtherAdministrator(organisation, means.id())) {
            throw new MeansRefused(Reason.LAST_ADMINISTRATOR);
        }
    }

    private <T> T claimed(
            Means means, Collection<OrganisationId> organisations, Function<Map<OrganisationId, Claim>, T> change) {
        Map<OrganisationId, Claim> taken = new TreeMap<>(Comparator.comparing(OrganisationId::value));
        try {
            organisations.stream()
                    .sorted(Comparator.comparing(OrganisationId::value))
                    .forEach(each -> taken.put(each, claims.claim(each, means)));
            T done = change.apply(taken);
            taken.forEach(claims::release);
            return done;
        } catch (MeansRefused | OptimisticLockingFailureException notSaved) {
            taken.forEach(claims::release);
            throw notSaved;
        }
    }
}
