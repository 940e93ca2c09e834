package nl.beheermodule.authorization.authorization.usecase;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.MeansDirectory;
import nl.beheermodule.authorization.known.domain.MeansId;

/** The means a test knows. */
public record InMemoryDirectory(Collection<KnownMeans> all) implements MeansDirectory {
    @Override
    public Map<MeansId, KnownMeans> find(Collection<MeansId> ids) {
        return all.stream()
                .filter(means -> ids.contains(means.id()))
                .collect(Collectors.toMap(KnownMeans::id, Function.identity()));
    }

    @Override
    public Map<String, KnownMeans> byIdOrUniqueId(Collection<String> names) {
        return all.stream()
                .flatMap(means -> Stream.of(means.id().value(), means.uniqueId())
                        .filter(names::contains)
                        .map(name -> Map.entry(name, means)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
