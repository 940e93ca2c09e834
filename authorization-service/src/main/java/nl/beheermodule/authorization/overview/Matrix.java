package nl.beheermodule.authorization.overview;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beheermodule.authorization.authorization.domain.Scope;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.CatalogueRepository;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.Ground;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.decision.domain.Deciding;
import nl.beheermodule.authorization.decision.domain.Facts;
import nl.beheermodule.authorization.decision.usecase.Grounds;
import nl.beheermodule.authorization.decision.usecase.Grounds.Asked;
import nl.beheermodule.authorization.decision.usecase.Grounds.Place;
import nl.beheermodule.authorization.known.MeansPages;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.authorization.overview.RestrictedCells.Where;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import org.springframework.stereotype.Component;

/** Decides each cell by the very function that answers dienstverleners, on facts read at once for all cells. */
@Component
class Matrix {
    private final MeansPages allMeans;
    private final Services services;
    private final CatalogueRepository catalogue;
    private final Counts counts;
    private final ValidAuthorizations valid;
    private final Grounds grounds;
    private final RestrictedCells restricted;
    private final Clock clock;

    Matrix(
            MeansPages allMeans,
            Services services,
            CatalogueRepository catalogue,
            Counts counts,
            ValidAuthorizations valid,
            Grounds grounds,
            RestrictedCells restricted,
            Clock clock) {
        this.allMeans = allMeans;
        this.services = services;
        this.catalogue = catalogue;
        this.counts = counts;
        this.valid = valid;
        this.grounds = grounds;
        this.restricted = restricted;
        this.clock = clock;
    }

    Answer read(OrganisationId organisation, PageQuery rows, PageQuery columns, boolean used) {
        PageOf<KnownMeans> means = allMeans.active(organisation, rows);
        PageOf<ServiceRow> shown =
                used ? services.page(reached(organisation), columns) : services.page((AssuranceLevel) null, columns);
        Map<ServiceId, CatalogueService> found = catalogue.services(shown.items().stream()
                .map(row -> new ServiceId(row.serviceId()))
                .toList());
        return new Answer(
                means.items().stream().map(MatrixUser::of).toList(),
                shown.items().stream().map(Column::of).toList(),
                new Totals(means.total(), shown.total()),
                cells(
                        organisation,
                        means.items(),
                        shown.items().stream()
                                .flatMap(row -> Stream.ofNullable(found.get(new ServiceId(row.serviceId()))))
                                .toList(),
                        grounds::facts));
    }

    /**
     * @param services withdrawn ones are a no
     * @param looking how the facts are looked up
     * @return a line for each user, with a cell for each service
     */
    List<List<Cell>> cells(
            OrganisationId organisation,
            List<KnownMeans> users,
            List<CatalogueService> services,
            Function<List<Asked>, List<Facts>> looking) {
        Instant now = clock.instant();
        Map<Where, List<Scope>> only = restricted.of(organisation, users, services, now);
        List<Asked> asked = new ArrayList<>(users.size() * services.size());
        for (KnownMeans user : users) {
            for (CatalogueService service : services) {
                asked.add(new Asked(user, service.id(), service, List.of(new Place(organisation, Scope.WHOLE)), false));
            }
        }
        List<Facts> facts = looking.apply(asked);
        List<List<Cell>> lines = new ArrayList<>(users.size());
        for (int row = 0; row < users.size(); row++) {
            List<Cell> line = new ArrayList<>(services.size());
            for (int column = 0; column < services.size(); column++) {
                Facts about = facts.get(row * services.size() + column);
                Where where =
                        new Where(users.get(row).id(), services.get(column).id());
                line.add(Cell.of(about, Deciding.decide(about, now), only.getOrDefault(where, List.of()), now));
            }
            lines.add(line);
        }
        return lines;
    }

    /** Services that somebody has a machtiging for: for itself, for all of its provider, or an algemene bevoegdheid. */
    Set<String> reached(OrganisationId organisation) {
        Set<String> held =
                counts.by("serviceId", valid.of(organisation.value())).keySet();
        return catalogue.services().values().stream()
                .filter(service -> Ground.of(service).stream()
                        .anyMatch(ground -> held.contains(ground.id().value())))
                .map(service -> service.id().value())
                .collect(Collectors.toSet());
    }

    /**
     * A part of the matrix.
     *
     * @param means the rows
     * @param services the columns
     * @param cells a list for each row, with a cell for each column
     */
    record Answer(List<MatrixUser> means, List<Column> services, Totals totals, List<List<Cell>> cells) {}

    /** How many there are with these searches. */
    record Totals(long means, long services) {}

    record MatrixUser(String meansId, String uniqueId, String personName, AssuranceLevel level) {
        static MatrixUser of(KnownMeans means) {
            return new MatrixUser(means.id().value(), means.uniqueId(), means.personName(), means.level());
        }
    }

    record Column(String serviceId, String name, String provider, AssuranceLevel level) {
        static Column of(ServiceRow row) {
            return new Column(row.serviceId(), row.name(), row.provider(), row.level());
        }
    }
}
