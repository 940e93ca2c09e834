package nl.beheermodule.authorization.catalogue.usecase;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.CatalogueRepository;
import nl.beheermodule.authorization.catalogue.domain.GeneralAuthorization;
import nl.beheermodule.authorization.catalogue.domain.Grantable;
import nl.beheermodule.authorization.catalogue.domain.ProviderAuthorization;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import org.springframework.stereotype.Component;

/** Looks up what may be granted: services, {@code provider:<OIN>:<level>} and {@code general:<level>} (R106). */
@Component
public class FindGrantables {
    private static final Pattern GENERAL = Pattern.compile("general:(\\w+)");
    private static final Pattern PROVIDER = Pattern.compile("provider:(\\d{20}):(\\w+)");

    private final CatalogueRepository catalogue;

    public FindGrantables(CatalogueRepository catalogue) {
        this.catalogue = catalogue;
    }

    /** Those that exist. */
    public Map<ServiceId, Grantable> find(Collection<ServiceId> ids) {
        Map<ServiceId, Grantable> found = new HashMap<>(catalogue.services(ids));
        ids.forEach(id -> general(id).ifPresent(general -> found.put(id, general)));
        List<Matcher> wide = ids.stream()
                .map(id -> PROVIDER.matcher(id.value()))
                .filter(Matcher::matches)
                .toList();
        if (!wide.isEmpty()) {
            Map<String, String> names =
                    catalogue.providers(wide.stream().map(each -> each.group(1)).toList());
            wide.forEach(each -> provider(each, names).ifPresent(one -> found.put(one.id(), one)));
        }
        return found;
    }

    private static Optional<Grantable> general(ServiceId id) {
        Matcher matcher = GENERAL.matcher(id.value());
        return matcher.matches() ? level(matcher.group(1)).map(GeneralAuthorization::new) : Optional.empty();
    }

    private static Optional<Grantable> provider(Matcher matcher, Map<String, String> names) {
        String oin = matcher.group(1);
        return Optional.ofNullable(names.get(oin))
                .flatMap(name -> level(matcher.group(2)).map(level -> new ProviderAuthorization(oin, name, level)));
    }

    private static Optional<AssuranceLevel> level(String name) {
        return Arrays.stream(AssuranceLevel.values())
                .filter(level -> level.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
