package nl.beheermodule.authorization.catalogue.usecase;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.CatalogueRepository;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.GeneralAuthorization;
import nl.beheermodule.authorization.catalogue.domain.Grantable;
import nl.beheermodule.authorization.catalogue.domain.ProviderAuthorization;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import org.springframework.stereotype.Component;

/**
 * What may be granted, by the name people give it: a ServiceUUID, the name of a service, or as our exports write what is wider
 * than one service. A catalogue has about a thousand services: all are read at once.
 */
@Component
public class NamedServices {
    private static final Pattern GENERAL = Pattern.compile("algemene bevoegdheid(?: t/m)? (eh\\S+)");
    private static final Pattern PROVIDER = Pattern.compile("alle diensten van (.+) t/m (eh\\S+)");

    private final CatalogueRepository catalogue;

    public NamedServices(CatalogueRepository catalogue) {
        this.catalogue = catalogue;
    }

    public Names all() {
        return new Names(catalogue.services().values());
    }

    /** The catalogue as it was when it was asked for. */
    public static final class Names {
        private final Map<String, List<CatalogueService>> byName;
        private final Map<ServiceId, CatalogueService> byId;

        private Names(Collection<CatalogueService> services) {
            this.byName = services.stream().collect(Collectors.groupingBy(service -> plain(service.name())));
            this.byId = services.stream().collect(Collectors.toMap(CatalogueService::id, service -> service));
        }

        /**
         * @param provider display name; empty for whichever
         * @return several when providers have a service of that name; what was withdrawn only when nothing else has it
         */
        public List<Grantable> find(String name, String provider) {
            CatalogueService exactly = byId.get(new ServiceId(name));
            if (exactly != null) {
                return List.of(exactly);
            }
            return wide(plain(name))
                    .<List<Grantable>>map(List::of)
                    .orElseGet(() -> named(plain(name), plain(provider)));
        }

        private List<Grantable> named(String name, String provider) {
            List<Grantable> all = byName.getOrDefault(name, List.of()).stream()
                    .filter(service ->
                            provider.isEmpty() || plain(service.provider()).equals(provider))
                    .map(Grantable.class::cast)
                    .toList();
            List<Grantable> offered =
                    all.stream().filter(service -> !service.withdrawn()).toList();
            return offered.isEmpty() ? all : offered;
        }

        private Optional<Grantable> wide(String name) {
            Matcher general = GENERAL.matcher(name);
            if (general.matches()) {
                return level(general.group(1)).map(GeneralAuthorization::new);
            }
            Matcher provider = PROVIDER.matcher(name);
            return provider.matches()
                    ? level(provider.group(2)).flatMap(level -> provider(provider.group(1), level))
                    : Optional.empty();
        }

        /** A shared service stands under more names than one; the others are the provider's own. */
        private Optional<Grantable> provider(String name, AssuranceLevel level) {
            return byId.values().stream()
                    .filter(service ->
                            !service.withdrawn() && plain(service.provider()).equals(name))
                    .findFirst()
                    .map(service -> new ProviderAuthorization(service.providerOin(), service.provider(), level));
        }
    }

    private static Optional<AssuranceLevel> level(String label) {
        return Arrays.stream(AssuranceLevel.values())
                .filter(level -> level.label().equalsIgnoreCase(label))
                .findFirst();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
