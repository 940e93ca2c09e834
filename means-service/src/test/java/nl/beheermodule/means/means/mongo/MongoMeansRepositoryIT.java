package nl.beheermodule.means.means.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.beheermodule.means.means.domain.Bakery;
import nl.beheermodule.means.means.domain.CodeHash;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansEvent.MeansRequested;
import nl.beheermodule.means.means.domain.MeansFile;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRefused;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.MeansRepository.MeansExists;
import nl.beheermodule.means.means.domain.MeansRepository.UniqueIdTaken;
import nl.beheermodule.means.means.domain.MeansStatus;
import nl.beheermodule.means.means.domain.SecondFactor;
import nl.beheermodule.means.means.domain.UniqueId;
import nl.beheermodule.means.means.usecase.DecideOnApplication;
import nl.beheermodule.platform.outbox.StaleVersion;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.kafka.TestEvents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.IndexInfo;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

@ServiceIT
class MongoMeansRepositoryIT {
    private static final CodeHash CODE = new CodeHash("hash");

    @Autowired
    MeansRepository repository;

    @Autowired
    DecideOnApplication decide;

    @Autowired
    TestEvents events;

    @Autowired
    MongoOperations mongo;

    @Test
    void a_means_comes_back_as_it_was_saved_in_every_state() {
        MeansId id = added();
        Means means = loaded(id);
        assertThat(means.application()).isEqualTo(Bakery.requested().application());
        assertThat(means.holder()).isEqualTo(Bakery.anna());
        means.approve(Bakery.MEES, Bakery.MONDAY);
        means = savedAndLoaded(means);
        means.activation().startPrinting(CODE, Bakery.MONDAY);
        means = savedAndLoaded(means);
        means.activation().letterPrinted(CODE, Bakery.MONDAY_DATE, Bakery.MONDAY);
        means = savedAndLoaded(means);
        means.activation().startProof(id.value(), CODE, Bakery.MONDAY);
        means = savedAndLoaded(means);
        assertThat(repository.findByToken(id.value())).isPresent();
        means.activation().activate("anna", SecondFactor.OTP, "OTP-1", Bakery.MONDAY_DATE, Bakery.MONDAY);
        means = savedAndLoaded(means);
        assertThat(MeansStatus.of(means.state())).isEqualTo(MeansStatus.ACTIVE);
        assertThat(means.letters()).hasSize(1);
    }

    @Test
    void a_rejected_and_a_lapsed_means_come_back_as_they_were() {
        Means rejected = loaded(added());
        rejected.reject(Bakery.MEES, "Nee.", Bakery.MONDAY.plusSeconds(10_000_000_000L));
        assertThat(savedAndLoaded(rejected).application().decision())
                .isEqualTo(rejected.application().decision());
        Means lapsed = loaded(added());
        lapsed.approve(Bakery.MEES, Bakery.MONDAY);
        lapsed.activation().expireActivation(lapsed.activation().lapsesAt().orElseThrow());
        savedAndLoaded(lapsed);
    }

    @Test
    void a_mail_that_was_under_way_before_attempts_were_counted_is_its_first() {
        MeansId id = added();
        Means means = loaded(id);
        Instant later = Instant.parse("2099-01-01T09:00:00Z");
        means.reject(Bakery.MEES, "Onleesbaar.", later);
        means.startMail(later);
        savedAndLoaded(means);
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(id.value())), new Update().unset("state.mail.attempts"), "means");
        assertThat(loaded(id).state()).isEqualTo(means.state());
    }

    @Test
    void of_two_who_change_the_same_version_the_second_is_refused() {
        MeansId id = added();
        Means first = loaded(id);
        Means second = loaded(id);
        first.reachedAt("een@korenschoof.example", null, 1);
        repository.save(first);
        second.reachedAt("twee@korenschoof.example", null, 1);
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> repository.save(second));
    }

    @Test
    void of_eight_medewerkers_at_once_exactly_one_approves() throws Exception {
        MeansId id = added();
        Callable<String> approval = () -> {
            decide.approve(id, "medewerker", OptionalLong.empty());
            return "approved";
        };
        int approved = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<String> attempt : threads.invokeAll(java.util.Collections.nCopies(8, approval))) {
                try {
                    approved += attempt.get().equals("approved") ? 1 : 0;
                } catch (ExecutionException refused) {
                    assertThat(refused.getCause()).isInstanceOf(MeansRefused.class);
                }
            }
        }
        assertThat(approved).isEqualTo(1);
        events.awaitNames(id.value(), "MeansRequested", "MeansApproved");
    }

    @Test
    void an_id_and_a_UniekID_are_given_once() {
        MeansId id = added();
        UniqueId taken = loaded(id).file().uniqueId();
        assertThatExceptionOfType(MeansExists.class)
                .isThrownBy(() -> repository.add(means(id, "ZB-ZZZZ-0001"), new MeansRequested(id, Bakery.MONDAY)));
        MeansId other = new MeansId(UUID.randomUUID().toString());
        assertThatExceptionOfType(UniqueIdTaken.class)
                .isThrownBy(
                        () -> repository.add(means(other, taken.value()), new MeansRequested(other, Bakery.MONDAY)));
    }

    @Test
    void every_query_has_its_index() {
        assertThat(mongo.indexOps("means").getIndexInfo())
                .extracting(IndexInfo::getName)
                .contains(
                        "unique_id",
                        "person",
                        "token",
                        "lapses_at",
                        "work_due",
                        "overview_by_name",
                        "overview_by_status",
                        "desk_queue",
                        "outbox_pending");
    }

    private MeansId added() {
        MeansId id = new MeansId(UUID.randomUUID().toString());
        String letters = id.value().replaceAll("[^a-f]", "") + "aaaa";
        String digits = id.value().replaceAll("\\D", "") + "0000";
        repository.add(
                means(
                        id,
                        "ZB-" + letters.substring(0, 4).toUpperCase(java.util.Locale.ROOT) + "-"
                                + digits.substring(0, 4)),
                new MeansRequested(id, Bakery.MONDAY));
        return id;
    }

    private static Means means(MeansId id, String uniqueId) {
        MeansFile file = Bakery.file(id, uniqueId);
        return Means.request(
                file, Bakery.asked(), Bakery.SANNE, Bakery.EH3_AT_THE_BAKERY, Bakery.MONDAY_DATE, Bakery.MONDAY);
    }

    private Means loaded(MeansId id) {
        return repository.find(List.of(id)).getFirst();
    }

    private Means savedAndLoaded(Means means) {
        repository.save(means);
        Means loaded = loaded(means.id());
        assertThat(loaded.state()).isEqualTo(means.state());
        return loaded;
    }
}
