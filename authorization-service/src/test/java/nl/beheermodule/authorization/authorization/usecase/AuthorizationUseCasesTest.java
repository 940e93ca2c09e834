package nl.beheermodule.authorization.authorization.usecase;

import static nl.beheermodule.authorization.Korenschoof.ANNA;
import static nl.beheermodule.authorization.Korenschoof.BAKERY;
import static nl.beheermodule.authorization.Korenschoof.LOONHEFFINGEN;
import static nl.beheermodule.authorization.Korenschoof.NOW;
import static nl.beheermodule.authorization.Korenschoof.TODAY;
import static nl.beheermodule.authorization.Korenschoof.TOMORROW;
import static nl.beheermodule.authorization.Korenschoof.means;
import static nl.beheermodule.authorization.Korenschoof.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import nl.beheermodule.authorization.authorization.domain.AuthorizationEvent;
import nl.beheermodule.authorization.authorization.domain.AuthorizationEvent.Granted;
import nl.beheermodule.authorization.authorization.domain.AuthorizationEvent.Revoked;
import nl.beheermodule.authorization.authorization.domain.AuthorizationId;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRefused;
import nl.beheermodule.authorization.authorization.domain.Granting.Outcome;
import nl.beheermodule.authorization.authorization.domain.Refusal;
import nl.beheermodule.authorization.authorization.domain.RevocationCause;
import nl.beheermodule.authorization.authorization.domain.Scope;
import nl.beheermodule.authorization.authorization.domain.Term;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.usecase.FindGrantables;
import nl.beheermodule.authorization.catalogue.usecase.InMemoryCatalogue;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.platform.outbox.StaleVersion;
import nl.beheermodule.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuthorizationUseCasesTest {
    private static final KnownMeans JORIS = means("m-joris", AssuranceLevel.EH2_PLUS);
    private static final CatalogueService TENDERS = service(2, AssuranceLevel.EH2_PLUS);
    private static final AuthorizationId ID = AuthorizationId.of(BAKERY, ANNA.id(), LOONHEFFINGEN.id());

    private final InMemoryAuthorizations authorizations = new InMemoryAuthorizations();

    @Test
    void every_pair_has_its_own_result_in_the_order_asked_norm_3() {
        List<PairResult> results = grant(List.of(LOONHEFFINGEN, TENDERS), List.of(ANNA, JORIS), TOMORROW);
        assertThat(results)
                .extracting(result -> result instanceof PairResult.Done done ? done.outcome() : result)
                .containsExactly(
                        Outcome.GRANTED,
                        new PairResult.Refused(LOONHEFFINGEN.id(), JORIS.id(), Refusal.LEVEL_TOO_LOW),
                        Outcome.GRANTED,
                        Outcome.GRANTED);
        assertThat(authorizations.published).hasSize(3);
    }

    @Test
    void without_an_end_date_it_lasts_five_years_r91() {
        grant(List.of(LOONHEFFINGEN), List.of(ANNA), null);
        assertThat(authorizations.published)
                .containsExactly(new Granted(new Term(TODAY, LocalDate.of(2031, 11, 23)), NOW));
    }

    @Test
    void granting_the_same_twice_publishes_once() {
        grant(List.of(LOONHEFFINGEN), List.of(ANNA), TOMORROW);
        PairResult again =
                grant(List.of(LOONHEFFINGEN), List.of(ANNA), TOMORROW).getFirst();
        assertThat(again)
                .isEqualTo(
                        new PairResult.Done(LOONHEFFINGEN.id(), ANNA.id(), ID, Outcome.UNCHANGED, TOMORROW, TOMORROW));
        assertThat(authorizations.published).hasSize(1);
    }

    @Test
    void of_two_who_grant_at_once_the_second_overwrites() {
        authorizations.beforeNextSave.add(() -> grant(List.of(LOONHEFFINGEN), List.of(ANNA), TOMORROW));
        PairResult second =
                grant(List.of(LOONHEFFINGEN), List.of(ANNA), TODAY.plusDays(9)).getFirst();
        assertThat(second)
                .isEqualTo(new PairResult.Done(
                        LOONHEFFINGEN.id(), ANNA.id(), ID, Outcome.CHANGED, TOMORROW, TODAY.plusDays(9)));
    }

    @Test
    void a_change_of_end_date_that_loses_from_a_revocation_is_refused() {
        grant(List.of(LOONHEFFINGEN), List.of(ANNA), TOMORROW);
        authorizations.beforeNextSave.add(() -> new RevokeAuthorization(authorizations, clock(NOW)).revoke(BAKERY, ID));
        assertThatThrownBy(() -> changing(LOONHEFFINGEN)
                        .change(BAKERY, ID, TODAY.plusDays(9), AssuranceLevel.EH3, OptionalLong.empty()))
                .isInstanceOfSatisfying(
                        AuthorizationRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Refusal.BEING_REVOKED));
    }

    @Test
    void an_end_date_that_was_decided_on_what_has_changed_since_is_refused() {
        grant(List.of(LOONHEFFINGEN), List.of(ANNA), TOMORROW);
        changing(LOONHEFFINGEN).change(BAKERY, ID, TODAY.plusDays(9), AssuranceLevel.EH3, OptionalLong.of(1));
        assertThatThrownBy(() -> changing(LOONHEFFINGEN)
                        .change(BAKERY, ID, TODAY.plusDays(10), AssuranceLevel.EH3, OptionalLong.of(1)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void norm_1_a_service_that_asks_more_since_is_extended_only_by_who_has_that_level_and_may_be_shortened() {
        grant(List.of(LOONHEFFINGEN), List.of(ANNA), TODAY.plusDays(9));
        CatalogueService stricter = service(1, AssuranceLevel.EH4);
        assertThat(extension(stricter, 10, AssuranceLevel.EH3)).isEqualTo(Refusal.ABOVE_OWN_LEVEL);
        assertThat(extension(stricter, 8, AssuranceLevel.EH3)).isNull();
        assertThat(extension(stricter, 10, AssuranceLevel.EH4)).isNull();
        assertThat(authorizations.stored.values())
                .as("norm 4: the level is recorded as it was at the last change")
                .extracting(one -> one.grant().level())
                .containsExactly(AssuranceLevel.EH4);
    }

    @Test
    void a_withdrawn_service_is_not_extended() {
        grant(List.of(LOONHEFFINGEN), List.of(ANNA), TODAY.plusDays(9));
        assertThat(extension(LOONHEFFINGEN.withdraw(), 10, AssuranceLevel.EH4)).isEqualTo(Refusal.UNKNOWN_SERVICE);
        assertThat(extension(LOONHEFFINGEN.withdraw(), 8, AssuranceLevel.EH4)).isNull();
    }

    @Test
    void granting_again_records_what_the_service_is_called_and_asks_by_then() {
        grant(List.of(TENDERS), List.of(ANNA), TOMORROW);
        grant(List.of(service(2, AssuranceLevel.EH3)), List.of(ANNA), TODAY.plusDays(9));
        assertThat(authorizations.stored.values())
                .singleElement()
                .satisfies(one -> assertThat(one.grant().level()).isEqualTo(AssuranceLevel.EH3));
    }

    @Test
    void a_revocation_is_published_only_when_it_is_final_r99() {
        grant(List.of(LOONHEFFINGEN), List.of(ANNA), TOMORROW);
        Instant finalAt = new RevokeAuthorization(authorizations, clock(NOW)).revoke(BAKERY, ID);
        sweepAt(NOW.plusMillis(2_900));
        assertThat(authorizations.published).hasSize(1);
        sweepAt(NOW.plusMillis(3_100));
        sweepAt(NOW.plusMillis(3_200));
        assertThat(authorizations.published)
                .element(1)
                .isEqualTo(new Revoked(finalAt, RevocationCause.BY_ADMINISTRATOR, NOW.plusMillis(3_100)));
        assertThat(authorizations.published).hasSize(2);
    }

    @Test
    void a_revocation_taken_back_is_never_published() {
        grant(List.of(LOONHEFFINGEN), List.of(ANNA), TOMORROW);
        new RevokeAuthorization(authorizations, clock(NOW)).revoke(BAKERY, ID);
        new UndoRevocation(authorizations, clock(NOW.plusMillis(2_900))).undo(BAKERY, ID);
        sweepAt(NOW.plusSeconds(60));
        assertThat(authorizations.published).hasSize(1);
    }

    @Test
    void the_sweep_expires_more_than_one_batch() {
        List<KnownMeans> many = java.util.stream.IntStream.range(0, 1_200)
                .mapToObj(i -> means("m-" + i, AssuranceLevel.EH3))
                .toList();
        grant(List.of(LOONHEFFINGEN), many, TOMORROW);
        sweepAt(Instant.parse("2026-11-24T23:00:00Z"));
        assertThat(authorizations.published)
                .filteredOn(AuthorizationEvent.Expired.class::isInstance)
                .hasSize(1_200);
    }

    @Test
    void the_authorization_of_another_company_is_not_found() {
        grant(List.of(LOONHEFFINGEN), List.of(ANNA), TOMORROW);
        assertThatThrownBy(() ->
                        new RevokeAuthorization(authorizations, clock(NOW)).revoke(new OrganisationId("o-other"), ID))
                .isInstanceOf(NotFound.class);
    }

    private ChangeEndDate changing(CatalogueService... services) {
        return new ChangeEndDate(authorizations, new FindGrantables(InMemoryCatalogue.with(services)), clock(NOW));
    }

    private @Nullable Refusal extension(CatalogueService service, int days, AssuranceLevel grantor) {
        Set<AuthorizationId> one = Set.of(ID);
        RenewalResult many = new RenewAuthorizations(
                        authorizations, new FindGrantables(InMemoryCatalogue.with(service)), clock(NOW))
                .renew(BAKERY, one, TODAY.plusDays(days), grantor)
                .getFirst();
        return many instanceof RenewalResult.Refused refused ? refused.reason() : null;
    }

    private List<PairResult> grant(List<CatalogueService> services, List<KnownMeans> means, @Nullable LocalDate end) {
        InMemoryDirectory directory = new InMemoryDirectory(means);
        return new GrantAuthorizations(
                        new FindGrantables(InMemoryCatalogue.with(services.toArray(CatalogueService[]::new))),
                        directory,
                        authorizations,
                        new FollowMeans(directory, authorizations, new InMemoryCatalogue(), clock(NOW)),
                        InMemoryWorld.empty().scopes(),
                        clock(NOW))
                .grant(new GrantCommand(
                        BAKERY,
                        GrantCommand.all(
                                services.stream().map(CatalogueService::id).toList(),
                                means.stream().map(KnownMeans::id).toList()),
                        end,
                        AssuranceLevel.EH3,
                        Scope.WHOLE,
                        null));
    }

    private void sweepAt(Instant now) {
        new EndDueAuthorizations(authorizations, clock(now)).sweep();
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
