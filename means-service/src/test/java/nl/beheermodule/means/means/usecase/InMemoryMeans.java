package nl.beheermodule.means.means.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansEvent;
import nl.beheermodule.means.means.domain.MeansFile;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.MeansState;
import nl.beheermodule.means.means.domain.MeansStatus;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.PersonId;
import nl.beheermodule.means.means.domain.Role;
import nl.beheermodule.means.means.domain.UniqueId;
import nl.beheermodule.platform.outbox.StaleVersion;

/** Keeps means and facts in memory, with the same compare-and-set as the database. */
public final class InMemoryMeans implements MeansRepository {
    private final Map<MeansId, Means> all = new LinkedHashMap<>();
    final List<MeansEvent> facts = new ArrayList<>();
    private final Clock clock;

    public InMemoryMeans(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Optional<Means> find(MeansId id) {
        return Optional.ofNullable(all.get(id))
                .map(means -> copy(means, means.file().version()));
    }

    @Override
    public synchronized List<Means> find(List<MeansId> ids) {
        return ids.stream().map(this::find).flatMap(Optional::stream).toList();
    }

    @Override
    public Optional<Means> find(UniqueId uniqueId) {
        return first(means -> means.file().uniqueId().equals(uniqueId));
    }

    @Override
    public Optional<Means> find(PersonId person) {
        return first(means -> means.file().person().equals(person));
    }

    @Override
    public Optional<Means> findByToken(String tokenHash) {
        return first(means ->
                means.activation().tokenHash().filter(tokenHash::equals).isPresent());
    }

    private synchronized Optional<Means> first(Predicate<Means> which) {
        return all.values().stream().filter(which).findFirst().map(Means::id).flatMap(this::find);
    }

    @Override
    public synchronized List<MeansId> lapsing(Instant now, int atMost) {
        return ids(means ->
                means.activation().lapsesAt().filter(due -> !due.isAfter(now)).isPresent());
    }

    @Override
    public synchronized List<MeansId> ending(Instant now, int atMost) {
        return ids(
                means -> means.ending().dueAt().filter(due -> !due.isAfter(now)).isPresent());
    }

    @Override
    public synchronized List<MeansId> rolesEnding(Instant now, int atMost) {
        return ids(means ->
                means.administering().endsAt().filter(due -> !due.isAfter(now)).isPresent());
    }

    @Override
    public synchronized List<MeansId> withoutRolePeriod(int atMost) {
        return ids(means -> means.state() instanceof MeansState.Active
                && means.terms().role() == Role.ADMINISTRATOR
                && means.terms().administratorUntil() == null);
    }

    @Override
    public synchronized boolean hasOtherAdministrator(OrganisationId organisation, MeansId than) {
        return all.values().stream()
                .filter(means -> means.administering()
                        .endsAt()
                        .filter(end -> !end.isAfter(clock.instant()))
                        .isEmpty())
                .anyMatch(
                        means -> !means.id().equals(than) && means.administers().contains(organisation));
    }

    @Override
    public synchronized boolean hasOtherMeans(OrganisationId organisation, MeansId than) {
        return all.values().stream()
                .filter(means -> MeansStatus.of(means.state()).isListed())
                .anyMatch(means -> !means.id().equals(than)
                        && means.terms().organisations().contains(organisation));
    }

    @Override
    public Set<OrganisationId> withOtherAdministrators(List<OrganisationId> organisations, MeansId than) {
        return organisations.stream()
                .filter(each -> hasOtherAdministrator(each, than))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<OrganisationId> withOtherMeans(List<OrganisationId> organisations, MeansId than) {
        return organisations.stream().filter(each -> hasOtherMeans(each, than)).collect(Collectors.toSet());
    }

    @Override
    public synchronized List<MeansId> withWork(Instant now, int atMost) {
        return ids(means -> means.workDue().filter(due -> !due.isAfter(now)).isPresent());
    }

    @Override
    public synchronized List<MeansId> withLetterToPrint(int atMost) {
        return ids(means -> means.letterWaits().isPresent());
    }

    private List<MeansId> ids(Predicate<Means> which) {
        return all.values().stream().filter(which).map(Means::id).toList();
    }

    @Override
    public synchronized void add(Means means, MeansEvent fact) {
        if (all.containsKey(means.id())) {
            throw new MeansExists();
        }
        if (find(means.file().uniqueId()).isPresent()) {
            throw new UniqueIdTaken();
        }
        all.put(means.id(), copy(means, 1));
        facts.add(fact);
    }

    @Override
    public synchronized void save(Means means, MeansEvent... brought) {
        Means stored = all.get(means.id());
        if (stored == null || stored.file().version() != means.file().version()) {
            throw new StaleVersion("means", means.id().value());
        }
        all.put(means.id(), copy(means, means.file().version() + Math.max(1, brought.length)));
        facts.addAll(List.of(brought));
    }

    private static Means copy(Means means, long version) {
        MeansFile file = means.file();
        return new Means(
                        new MeansFile(file.id(), file.uniqueId(), file.person(), version),
                        means.application(),
                        means.terms(),
                        means.holder(),
                        means.state(),
                        means.letters(),
                        means.mutations())
                .handledBy(means.handler().orElse(null))
                .remember(means.traces());
    }
}
