package nl.beheermodule.authorization.overview;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState;
import nl.beheermodule.authorization.authorization.domain.Scope;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.CatalogueRepository;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.decision.domain.Deciding;
import nl.beheermodule.authorization.decision.domain.Decision;
import nl.beheermodule.authorization.decision.domain.Facts;
import nl.beheermodule.authorization.decision.domain.Reason;
import nl.beheermodule.authorization.decision.usecase.Grounds;
import nl.beheermodule.authorization.decision.usecase.Grounds.Asked;
import nl.beheermodule.authorization.decision.usecase.Grounds.Place;
import nl.beheermodule.authorization.known.MeansPages;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import org.jspecify.annotations.Nullable;
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
    private final Clock clock;

    Matrix(
            MeansPages allMeans,
            Services services,
            CatalogueRepository catalogue,
            Counts counts,
            ValidAuthorizations valid,
            Grounds grounds,
            Clock clock) {
        this.allMeans = allMeans;
        this.services = services;
        this.catalogue = catalogue;
        this.counts = counts;
        this.valid = valid;
        this.grounds = grounds;
        this.clock = clock;
    }

    Answer read(OrganisationId organisation, PageQuery rows, PageQuery columns, boolean used) {
        PageOf<KnownMeans> means = allMeans.active(organisation, rows);
        PageOf<ServiceRow> shown = used
                ? services.page(
                        counts.by("serviceId", valid.of(organisation.value())).keySet(), columns)
                : services.page((AssuranceLevel) null, columns);
        Map<ServiceId, CatalogueService> found = catalogue.services(shown.items().stream()
                .map(row -> new ServiceId(row.serviceId()))
                .toList());
        List<Asked> asked = new ArrayList<>();
        for (KnownMeans one : means.items()) {
            for (ServiceRow row : shown.items()) {
                ServiceId id = new ServiceId(row.serviceId());
                asked.add(new Asked(one, id, found.get(id), List.of(new Place(organisation, Scope.WHOLE)), false));
            }
        }
        Instant now = clock.instant();
        List<Cell> cells = grounds.facts(asked).stream()
                .map(facts -> Cell.of(facts, Deciding.decide(facts, now), now))
                .toList();
        int width = shown.items().size();
        List<List<Cell>> lines = new ArrayList<>();
        for (int i = 0; i < means.items().size(); i++) {
            lines.add(cells.subList(i * width, (i + 1) * width));
        }
        return new Answer(
                means.items().stream().map(Row::of).toList(),
                shown.items().stream().map(Column::of).toList(),
                new Totals(means.total(), shown.total()),
                lines);
    }

    /**
     * A part of the matrix.
     *
     * @param means the rows
     * @param services the columns
     * @param cells a list for each row, with a cell for each column
     */
    record Answer(List<Row> means, List<Column> services, Totals totals, List<List<Cell>> cells) {}

    /** How many there are with these searches. */
    record Totals(long means, long services) {}

    record Row(String meansId, String uniqueId, String personName, AssuranceLevel level) {
        static Row of(KnownMeans means) {
            return new Row(means.id().value(), means.uniqueId(), means.personName(), means.level());
        }
    }

    record Column(String serviceId, String name, String provider, AssuranceLevel level) {
        static Column of(ServiceRow row) {
            return new Column(row.serviceId(), row.name(), row.provider(), row.level());
        }
    }

    /**
     * May this user act at this service?
     *
     * @param path {@code own}, {@code provider} or {@code general}, when allowed
     * @param until last day of the authorization that lasts longest, when allowed
     */
    record Cell(
            boolean allowed,
            Reason reason,
            @Nullable String path,
            @Nullable LocalDate until) {
        static Cell of(Facts facts, Decision decision, Instant now) {
            if (!decision.allowed() || decision.path() == null) {
                return new Cell(false, decision.reason(), null, null);
            }
            return new Cell(
                    true,
                    decision.reason(),
                    decision.path().name().toLowerCase(Locale.ROOT),
                    facts.candidates().stream()
                            .map(Facts.Candidate::authorization)
                            .filter(state -> state.holds(now))
                            .flatMap(state -> end(state).stream())
                            .max(Comparator.naturalOrder())
                            .orElse(null));
        }

        private static Optional<LocalDate> end(AuthorizationState state) {
            return switch (state) {
                case AuthorizationState.Valid(var term) -> Optional.of(term.end());
                case AuthorizationState.Revoking(var term, var _) -> Optional.of(term.end());
                case AuthorizationState.Ungranted _, AuthorizationState.Revoked _, AuthorizationState.Expired _ ->
                    Optional.empty();
            };
        }
    }
}
