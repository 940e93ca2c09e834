package nl.beheermodule.authorization.authorization.usecase;

import static nl.beheermodule.authorization.Korenschoof.ANNA;
import static nl.beheermodule.authorization.Korenschoof.BAKERY;
import static nl.beheermodule.authorization.Korenschoof.NOW;
import static nl.beheermodule.authorization.Korenschoof.TOMORROW;
import static nl.beheermodule.authorization.Korenschoof.inactive;
import static nl.beheermodule.authorization.Korenschoof.means;
import static nl.beheermodule.authorization.Korenschoof.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import nl.beheermodule.authorization.authorization.domain.Authorization;
import nl.beheermodule.authorization.authorization.domain.AuthorizationEvent.Revoked;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRepository.Change;
import nl.beheermodule.authorization.authorization.domain.Grant;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.usecase.InMemoryCatalogue;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import org.junit.jupiter.api.Test;

class FollowMeansTest {
    private final InMemoryAuthorizations authorizations = new InMemoryAuthorizations();
    private InMemoryCatalogue catalogue = new InMemoryCatalogue();

    @Test
    void all_of_an_ended_means_end_once_however_often_it_is_told_q18() {
        granted(1_200);
        follow(inactive(ANNA));
        follow(inactive(ANNA));
        assertThat(authorizations.published)
                .filteredOn(Revoked.class::isInstance)
                .hasSize(1_200);
    }

    @Test
    void what_somebody_changes_meanwhile_ends_too() {
        granted(1);
        Authorization one = authorizations.stored.values().iterator().next();
        authorizations.beforeNextSave.add(
                () -> new RevokeAuthorization(authorizations, clock()).revoke(BAKERY, one.id()));
        follow(inactive(ANNA));
        assertThat(authorizations.published)
                .filteredOn(Revoked.class::isInstance)
                .hasSize(1);
    }

    @Test
    void a_means_nobody_told_of_yet_changes_nothing() {
        granted(1);
        new FollowMeans(new InMemoryDirectory(List.of()), authorizations, catalogue, clock()).follow(ANNA.id());
        assertThat(authorizations.published).hasSize(1);
    }

    @Test
    void what_a_service_asks_now_counts_and_not_what_it_asked_when_it_was_granted_q8() {
        granted(2);
        catalogue = InMemoryCatalogue.with(service(0, AssuranceLevel.EH4), service(1, AssuranceLevel.EH2_PLUS));
        follow(means("m-anna", AssuranceLevel.EH3));
        assertThat(authorizations.published)
                .filteredOn(Revoked.class::isInstance)
                .as("the first asks EH4 now")
                .hasSize(1);
        follow(means("m-anna", AssuranceLevel.EH2_PLUS));
        assertThat(authorizations.published)
                .filteredOn(Revoked.class::isInstance)
                .as("the second asks no more than EH2+ now")
                .hasSize(1);
    }

    private void granted(int services) {
        authorizations.saveAll(IntStream.range(0, services)
                .mapToObj(number -> {
                    Grant grant = Grant.of(BAKERY, ANNA, service(number, AssuranceLevel.EH3));
                    Authorization authorization = Authorization.ungranted(grant);
                    return new Change(
                            authorization,
                            authorization.grant(grant, TOMORROW, NOW).facts());
                })
                .toList());
    }

    private void follow(KnownMeans means) {
        new FollowMeans(new InMemoryDirectory(List.of(means)), authorizations, catalogue, clock()).follow(means.id());
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }
}
