package nl.beheermodule.platform.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.RoleChangeCause;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.contracts.means.MeansEvents.MeansActivated;
import nl.beheermodule.contracts.means.MeansEvents.MeansEndCancelled;
import nl.beheermodule.contracts.means.MeansEvents.MeansEndScheduled;
import nl.beheermodule.contracts.means.MeansEvents.MeansEnded;
import nl.beheermodule.contracts.means.MeansEvents.MeansLevelChanged;
import nl.beheermodule.contracts.means.MeansEvents.MeansLinked;
import nl.beheermodule.contracts.means.MeansEvents.MeansRoleChanged;
import nl.beheermodule.contracts.means.MeansEvents.MeansUnlinked;
import nl.beheermodule.platform.copies.Copies;
import nl.beheermodule.platform.events.Received;
import nl.beheermodule.platform.time.Amsterdam;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * This service's own copy of who manages what, kept from means events: a row for each means in each organisation. Who
 * holds several means in one organisation may what the strongest of them may. A beheerdersrol that is over, and a means whose
 * planned end is, give nothing from that moment on, also when that has not been published yet (norm 9, R72, ADR 7).
 */
public final class Memberships {
    private static final BinaryOperator<Membership> STRONGEST =
            BinaryOperator.maxBy(Comparator.comparing(Membership::mayManage).thenComparing(Membership::level));

    private final MongoOperations mongo;
    private final Copies copies;
    private final Clock clock;

    public Memberships(MongoOperations mongo, Copies copies, Clock clock) {
        this.mongo = mongo;
        this.copies = copies;
        this.clock = clock;
        mongo.indexOps(MembershipRow.class)
                .createIndex(new Index()
                        .on("personId", Sort.Direction.ASC)
                        .on("organisationId", Sort.Direction.ASC)
                        .named("person_in_organisation"));
        mongo.indexOps(MembershipRow.class)
                .createIndex(new Index()
                        .on("organisationId", Sort.Direction.ASC)
                        .on("role", Sort.Direction.ASC)
                        .named("organisation_role"));
    }

    public Optional<Membership> of(String personId, String organisationId) {
        return find(Criteria.where("personId")
                        .is(personId)
                        .and("organisationId")
                        .is(organisationId))
                .stream()
                .reduce(STRONGEST);
    }

    /** Every organisation the person belongs to, once. */
    public List<Membership> of(String personId) {
        return List.copyOf(find(Criteria.where("personId").is(personId)).stream()
                .collect(Collectors.toMap(Membership::organisationId, each -> each, STRONGEST))
                .values());
    }

    /** Person ids of the beheerders who may manage it. */
    public Set<String> administrators(String organisationId) {
        Query ofOrganisation = Query.query(Criteria.where("organisationId")
                .is(organisationId)
                .and("active")
                .is(true)
                .and("role")
                .is(Role.ADMINISTRATOR.name()));
        LocalDate today = Amsterdam.today(clock);
        Set<String> persons = new TreeSet<>();
        for (MembershipRow row : mongo.find(ofOrganisation, MembershipRow.class)) {
            if (row.personId() != null
                    && row.counts(today)
                    && row.membership().on(today).mayManage()) {
                persons.add(row.personId());
            }
        }
        return persons;
    }

    private List<Membership> find(Criteria whose) {
        LocalDate today = Amsterdam.today(clock);
        return mongo.find(Query.query(whose), MembershipRow.class).stream()
                .filter(row -> row.counts(today))
                .map(row -> row.membership().on(today))
                .toList();
    }

    public void on(Received<MeansEvents> received) {
        MeansEvents event = received.event();
        switch (event) {
            case MeansActivated it ->
                put(received, it.personId(), it.organisationIds(), it.role(), it.level(), it.administratorUntil());
            case MeansLevelChanged it ->
                put(received, it.personId(), it.organisationIds(), it.role(), it.level(), it.administratorUntil());
            case MeansRoleChanged it ->
                put(received, it.personId(), it.organisationIds(), it.role(), it.level(), remembered(it));
            case MeansLinked it ->
                put(received, it.personId(), it.organisationIds(), it.role(), it.level(), it.administratorUntil());
            case MeansEndScheduled it -> plan(received, it.endingOrganisationIds(), it.endsOn());
            case MeansEndCancelled it ->
                plan(
                        received,
                        it.cancelledOrganisationIds() == null ? it.organisationIds() : it.cancelledOrganisationIds(),
                        null);
            case MeansUnlinked it -> end(received, it.removedOrganisationIds());
            case MeansEnded it -> end(received, it.organisationIds());
            default -> {
                // what is asked for gives and takes nothing yet
            }
        }
    }

    /** Of a gebruiker only that time took the role away. */
    private static @Nullable LocalDate remembered(MeansRoleChanged changed) {
        return changed.role() == Role.ADMINISTRATOR || changed.cause() == RoleChangeCause.EXPIRED
                ? changed.administratorUntil()
                : null;
    }

    private void put(
            Received<MeansEvents> received,
            String personId,
            List<String> organisations,
            Role role,
            AssuranceLevel level,
            @Nullable LocalDate administratorUntil) {
        for (String organisationId : organisations) {
            apply(
                    received,
                    organisationId,
                    new Document("personId", personId)
                            .append("organisationId", organisationId)
                            .append("meansId", received.event().meansId())
                            .append("role", role.name())
                            .append("level", level.name())
                            .append(
                                    "administratorUntil",
                                    administratorUntil == null ? null : administratorUntil.toString())
                            .append("active", true));
        }
    }

    private void plan(Received<MeansEvents> received, List<String> organisations, @Nullable LocalDate endsOn) {
        organisations.forEach(organisationId ->
                apply(received, organisationId, new Document("endsOn", endsOn == null ? null : endsOn.toString())));
    }

    /** The row stays, so that an older event does not bring it back. */
    private void end(Received<MeansEvents> received, List<String> organisations) {
        organisations.forEach(organisationId -> apply(
                received,
                organisationId,
                new Document("personId", null).append("endsOn", null).append("active", false)));
    }

    private void apply(Received<MeansEvents> received, String organisationId, Document fields) {
        String id = received.event().meansId() + ":" + organisationId;
        copies.apply(MembershipRow.class, id, "sequence", received.sequence(), fields);
    }

    /**
     * @param administratorUntil ISO
     * @param endsOn ISO: last day on which the means may be used, once an end is planned
     */
    @org.springframework.data.mongodb.core.mapping.Document("memberships_of_means")
    @TypeAlias("membership")
    record MembershipRow(
            String id,
            @Nullable String personId,
            String organisationId,
            String meansId,
            Role role,
            AssuranceLevel level,
            @Nullable String administratorUntil,
            @Nullable String endsOn,
            boolean active) {
        boolean counts(LocalDate today) {
            return active && (endsOn == null || !LocalDate.parse(endsOn).isBefore(today));
        }

        Membership membership() {
            return new Membership(
                    organisationId,
                    meansId,
                    role,
                    level,
                    administratorUntil == null ? null : LocalDate.parse(administratorUntil));
        }
    }
}
