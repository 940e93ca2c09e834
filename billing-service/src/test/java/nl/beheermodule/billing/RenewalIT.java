package nl.beheermodule.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.beheermodule.billing.charge.domain.ChargeId;
import nl.beheermodule.billing.renewal.usecase.RenewContract;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.MutationKind;
import nl.beheermodule.contracts.PersonDetails;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.SecondFactor;
import nl.beheermodule.contracts.billing.BillingEvents.ChargeRecorded;
import nl.beheermodule.contracts.means.MeansEvents.MeansActivated;
import nl.beheermodule.contracts.means.MeansEvents.MeansEndCancelled;
import nl.beheermodule.contracts.means.MeansEvents.MeansEndScheduled;
import nl.beheermodule.contracts.means.MeansEvents.MeansEnded;
import nl.beheermodule.contracts.means.MeansEvents.MeansLevelChanged;
import nl.beheermodule.contracts.means.MeansEvents.MeansRequested;
import nl.beheermodule.contracts.means.MeansEvents.MutationRequested;
import nl.beheermodule.platform.test.MutableClock;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.kafka.TestEvents;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** A contract that nobody ends goes on, and each term is charged once, at the tariff of its first day (R51). */
@ServiceIT
class RenewalIT {
    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final Instant LATE = Instant.parse("2027-01-01T05:30:00Z");
    private static final PersonDetails JORIS = new PersonDetails(
            "Joris", "van", "Dalen", LocalDate.of(1990, 1, 1), "joris@korenschoof.example", "+31612345678");

    @Autowired
    TestEvents events;

    @Autowired
    MutableClock clock;

    @Autowired
    MongoOperations mongo;

    @Autowired
    RenewContract renewing;

    private final String organisation = "o-" + UUID.randomUUID();
    private final String mill = "o-mill-" + organisation;
    private final String means = "m-" + UUID.randomUUID();

    @AfterEach
    void backToMonday() {
        clock.set(MutableClock.START);
    }

    @Test
    void r51_a_contract_is_renewed_once_for_the_same_years_at_the_tariff_of_that_day() {
        active(1);
        clock.set(LATE);
        ChargeRecorded charge = renewal(LocalDate.of(2027, 1, 1));
        assertThat(charge.organisationId()).isEqualTo(organisation);
        assertThat(charge.net()).isEqualTo("47.50"); // the tariff of 2027
        renewing.renew(means);
        renewing.renew(means);
        assertThat(charges()).isEqualTo(1);
    }

    @Test
    void r51_after_downtime_every_term_that_went_by_is_charged() {
        active(1);
        clock.set(Instant.parse("2029-06-01T10:00:00Z"));
        renewal(LocalDate.of(2029, 1, 1));
        assertThat(charges()).isEqualTo(3);
    }

    @Test
    void a_crash_between_charging_and_remembering_it_charges_nothing_twice() {
        active(1);
        clock.set(LATE);
        renewal(LocalDate.of(2027, 1, 1));
        mongo.getCollection("contracts")
                .updateOne(
                        new Document("_id", means),
                        new Document(
                                "$set", new Document("renewals", 0).append("renewAt", Date.from(MutableClock.START))));
        renewing.renew(means);
        assertThat(charges()).isEqualTo(1);
        assertThat(row().getInteger("renewals")).isEqualTo(1);
    }

    @Test
    void r72_what_ends_with_the_term_is_not_renewed_and_what_ends_for_one_is_paid_by_the_other() {
        active(1);
        events.publish(7, scheduled(List.of(organisation)));
        awaitSequence(7);
        clock.set(LATE);
        assertThat(renewal(LocalDate.of(2027, 1, 1)).organisationId()).isEqualTo(mill);
        clock.set(MutableClock.START);
    }

    @Test
    void r72_what_ends_everywhere_is_not_renewed() {
        active(1);
        events.publish(7, scheduled(List.of(organisation, mill)));
        awaitSequence(7);
        clock.set(LATE);
        renewing.renew(means);
        assertThat(charges()).isZero();
        events.publish(8, new MeansEnded(means, List.of(organisation, mill), List.of(), "p-joris", clock.instant()));
        awaitSequence(8);
        assertThat(row().containsKey("renewAt")).isFalse();
    }

    @Test
    void q18_a_plan_that_is_taken_back_for_one_organisation_leaves_the_other() {
        active(1);
        events.publish(7, scheduled(List.of(organisation, mill)));
        events.publish(
                8,
                new MeansEndCancelled(means, List.of(organisation, mill), List.of(mill), "p-joris", clock.instant()));
        awaitSequence(8);
        clock.set(LATE);
        assertThat(renewal(LocalDate.of(2027, 1, 1)).organisationId()).isEqualTo(mill);
    }

    @Test
    void r64_a_new_contract_for_a_higher_level_is_renewed_from_its_own_end_for_its_own_years() {
        active(1);
        events.publish(7, mutation(AssuranceLevel.EH4, 3));
        events.publish(9, levelChanged(AssuranceLevel.EH4, LocalDate.of(2029, 11, 23)));
        awaitSequence(9);
        clock.set(Instant.parse("2029-11-24T05:30:00Z"));
        assertThat(renewal(LocalDate.of(2029, 11, 24)).net()).isEqualTo("90.00"); // EH4, three years
        assertThat(charges()).isEqualTo(1);
    }

    /** means-service tells the end of the term that runs by then; what billing has not charged yet is still owed. */
    @Test
    void a_lower_level_that_comes_after_the_term_but_before_the_sweep_loses_no_term() {
        active(1);
        events.publish(7, mutation(AssuranceLevel.EH2_PLUS, null));
        events.publish(8, levelChanged(AssuranceLevel.EH2_PLUS, END.plusYears(1)));
        awaitSequence(8);
        assertThat(row().getString("concludedUntil")).isEqualTo(END.toString());
        clock.set(LATE);
        renewal(LocalDate.of(2027, 1, 1));
        assertThat(charges()).isEqualTo(1);
    }

    @Test
    void years_of_a_mutation_that_did_not_come_are_not_taken_by_the_next() {
        active(1);
        events.publish(7, mutation(AssuranceLevel.EH4, 3)); // rejected
        events.publish(8, mutation(AssuranceLevel.EH2_PLUS, null));
        events.publish(9, levelChanged(AssuranceLevel.EH2_PLUS, END));
        awaitSequence(9);
        assertThat(row().getString("years")).isEqualTo("ONE");
        assertThat(row().getString("concludedUntil")).isEqualTo(END.toString());
    }

    private MeansLevelChanged levelChanged(AssuranceLevel to, LocalDate contractEnd) {
        return new MeansLevelChanged(
                means,
                "ZB-TEST-0001",
                List.of(organisation, mill),
                "p-joris",
                AssuranceLevel.EH3,
                to,
                Role.USER,
                SecondFactor.SMS,
                null,
                contractEnd,
                false,
                clock.instant());
    }

    private void active(int years) {
        events.publish(
                1,
                new MeansRequested(
                        means,
                        "ZB-TEST-0001",
                        List.of(organisation, mill),
                        "p-joris",
                        JORIS,
                        AssuranceLevel.EH3,
                        Role.USER,
                        SecondFactor.SMS,
                        years,
                        false,
                        null,
                        "p-anna",
                        clock.instant()));
        events.publish(
                6,
                new MeansActivated(
                        means,
                        "ZB-TEST-0001",
                        List.of(organisation, mill),
                        "p-joris",
                        "joris.vandalen",
                        AssuranceLevel.EH3,
                        Role.USER,
                        SecondFactor.SMS,
                        null,
                        END,
                        false,
                        clock.instant()));
        awaitSequence(6);
    }

    private MeansEndScheduled scheduled(List<String> ending) {
        return new MeansEndScheduled(means, List.of(organisation, mill), ending, "p-joris", END, clock.instant());
    }

    private MutationRequested mutation(AssuranceLevel level, @Nullable Integer years) {
        return new MutationRequested(
                means,
                List.of(organisation, mill),
                "p-joris",
                "mutation-" + means,
                MutationKind.LEVEL_CHANGE,
                level,
                Role.USER,
                SecondFactor.SMS,
                List.of(),
                false,
                years,
                null,
                "p-anna",
                clock.instant());
    }

    /** The sweep does it, once its patience and the news allow. */
    private ChargeRecorded renewal(LocalDate term) {
        return events.await(ChargeId.ofRenewal(means, term).value(), ChargeRecorded.class);
    }

    private void awaitSequence(long sequence) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> find() instanceof Document row && row.getLong("sequence") == sequence);
    }

    private @Nullable Document find() {
        return mongo.getCollection("contracts").find(new Document("_id", means)).first();
    }

    private Document row() {
        Document found = find();
        assertThat(found).isNotNull();
        return Objects.requireNonNull(found);
    }

    private long charges() {
        return mongo.getCollection("charges").countDocuments(new Document("meansId", means));
    }
}
