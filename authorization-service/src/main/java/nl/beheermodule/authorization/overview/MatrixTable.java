package nl.beheermodule.authorization.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beheermodule.authorization.authorization.domain.Authorization;
import nl.beheermodule.authorization.authorization.domain.AuthorizationId;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRepository;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.CatalogueRepository;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.decision.usecase.Grounds;
import nl.beheermodule.authorization.known.MeansPages;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.sheet.Heading;
import nl.beheermodule.platform.sheet.Table;
import org.springframework.stereotype.Component;

/**
 * All of “wie mag wat” for a file: a line for each user and a column for each service. Users are read some at a time while
 * the file is written, so that ten thousand of them take no more memory than twenty.
 */
@Component
class MatrixTable {
    private static final int USERS = 20;
    private static final List<Heading> USER =
            List.of(new Heading("UniekID", 14), new Heading("Naam", 28), new Heading("Niveau", 14));

    private final Matrix matrix;
    private final MeansPages allMeans;
    private final Services services;
    private final CatalogueRepository catalogue;
    private final AuthorizationRepository authorizations;
    private final Grounds grounds;

    MatrixTable(
            Matrix matrix,
            MeansPages allMeans,
            Services services,
            CatalogueRepository catalogue,
            AuthorizationRepository authorizations,
            Grounds grounds) {
        this.matrix = matrix;
        this.allMeans = allMeans;
        this.services = services;
        this.catalogue = catalogue;
        this.authorizations = authorizations;
        this.grounds = grounds;
    }

    /** A table, and how many users are in it. */
    record Sized(Table table, long users) {
        long cells() {
            return users * table.headings().size();
        }
    }

    Sized read(OrganisationId organisation, String query, String serviceQuery, boolean used) {
        List<CatalogueService> columns = columns(organisation, serviceQuery, used);
        long users = allMeans.active(organisation, users(0, query)).total();
        List<Heading> headings = new ArrayList<>(USER);
        columns.forEach(service -> headings.add(new Heading(
                service.provider() + " – " + service.name() + " ("
                        + service.level().label() + ")",
                32)));
        int pages = Math.toIntExact((users + USERS - 1) / USERS);
        Stream<List<String>> lines = IntStream.range(0, pages)
                .boxed()
                .flatMap(page -> lines(
                        organisation,
                        allMeans.active(organisation, users(page, query)).items(),
                        columns));
        return new Sized(Table.ofTexts("Wie mag wat", headings, USER.size(), lines), users);
    }

    private static PageQuery users(int page, String query) {
        return new PageQuery(page, USERS, List.of(), query);
    }

    private Stream<List<String>> lines(
            OrganisationId organisation, List<KnownMeans> users, List<CatalogueService> columns) {
        Map<AuthorizationId, Authorization> granted = authorizations.of(
                organisation, users.stream().map(KnownMeans::id).toList());
        List<List<Cell>> cells = matrix.cells(organisation, users, columns, asked -> grounds.facts(asked, granted));
        return IntStream.range(0, users.size()).mapToObj(row -> line(users.get(row), cells.get(row)));
    }

    private static List<String> line(KnownMeans user, List<Cell> cells) {
        List<String> line = new ArrayList<>(
                List.of(user.uniqueId(), user.personName(), user.level().label()));
        cells.forEach(cell -> line.add(CellWords.of(cell)));
        return line;
    }

    /** As the screen shows them, in its order. */
    private List<CatalogueService> columns(OrganisationId organisation, String query, boolean used) {
        Function<PageQuery, PageOf<ServiceRow>> pages = page -> services.page((AssuranceLevel) null, page);
        if (used) {
            Set<String> reached = matrix.reached(organisation);
            pages = page -> services.page(reached, page);
        }
        List<ServiceRow> rows = new ArrayList<>();
        PageOf<ServiceRow> part;
        int page = 0;
        do {
            part = pages.apply(new PageQuery(page++, PageQuery.MAX_SIZE, List.of(), query));
            rows.addAll(part.items());
        } while (rows.size() < part.total() && !part.items().isEmpty());
        List<ServiceId> ids =
                rows.stream().map(row -> new ServiceId(row.serviceId())).toList();
        Map<ServiceId, CatalogueService> found = catalogue.services(ids);
        return ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
    }
}
