package nl.beheermodule.authorization.unused.usecase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.authorization.unused.domain.Holding;
import nl.beheermodule.authorization.unused.domain.Usage;
import nl.beheermodule.authorization.unused.domain.UsageRegister;

/** Counts how often something was written. */
public final class InMemoryUsages implements UsageRegister {
    public final Map<String, Usage> rows = new HashMap<>();
    private final Set<String> everUsed = new HashSet<>();
    public int writes;

    @Override
    public void granted(OrganisationId organisation, MeansId means, LocalDate day) {
        rows.putIfAbsent(key(organisation, means), new Usage(organisation, means, day));
    }

    @Override
    public void used(Collection<Usage> uses) {
        uses.forEach(use -> {
            writes++;
            rows.put(key(use.organisation(), use.means()), use);
            everUsed.add(key(use.organisation(), use.means()));
        });
    }

    @Override
    public Map<Holding, Usage> find(Collection<Holding> holdings) {
        return rows.values().stream()
                .filter(row -> holdings.contains(row.holding()))
                .collect(Collectors.toMap(Usage::holding, Function.identity()));
    }

    @Override
    public Optional<LocalDate> lastUse(Holding holding) {
        String key = key(holding.organisation(), holding.means());
        return Optional.ofNullable(rows.get(key))
                .filter(row -> everUsed.contains(key))
                .map(Usage::since);
    }

    @Override
    public List<Usage> since(LocalDate latest, int most) {
        return rows.values().stream()
                .filter(row -> !row.since().isAfter(latest))
                .sorted(Comparator.comparing(Usage::since))
                .limit(most)
                .toList();
    }

    @Override
    public void restart(Usage usage, LocalDate since) {
        rows.replace(
                key(usage.organisation(), usage.means()), usage, new Usage(usage.organisation(), usage.means(), since));
    }

    @Override
    public void forget(Usage usage) {
        rows.remove(key(usage.organisation(), usage.means()), usage);
    }

    private static String key(OrganisationId organisation, MeansId means) {
        return organisation.value() + means.value();
    }
}
