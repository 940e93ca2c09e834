package nl.beheermodule.billing.quote.domain;

import static nl.beheermodule.billing.quote.domain.QuoteKind.CONVERSION;
import static nl.beheermodule.billing.quote.domain.QuoteKind.INTERMEDIARY;
import static nl.beheermodule.billing.quote.domain.QuoteKind.LETTER;
import static nl.beheermodule.billing.quote.domain.QuoteKind.LEVEL_CHANGE;
import static nl.beheermodule.billing.quote.domain.QuoteKind.LINK;
import static nl.beheermodule.billing.quote.domain.QuoteKind.NEW_MEANS;
import static nl.beheermodule.billing.quote.domain.QuoteKind.RELATIONS;
import static nl.beheermodule.billing.tariff.domain.AssuranceLevel.EH2;
import static nl.beheermodule.billing.tariff.domain.AssuranceLevel.EH2_PLUS;
import static nl.beheermodule.billing.tariff.domain.AssuranceLevel.EH3;
import static nl.beheermodule.billing.tariff.domain.AssuranceLevel.EH4;
import static nl.beheermodule.billing.tariff.domain.ContractYears.ONE;
import static nl.beheermodule.billing.tariff.domain.ContractYears.THREE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import nl.beheermodule.billing.quote.domain.WishRefused.Lack;
import nl.beheermodule.billing.tariff.domain.Tariffs;
import org.junit.jupiter.api.Test;

/** What is charged for what: the rules of ADR 14. */
class PricingTest {
    private static final Wish NEW_EH3 =
            Wish.of(NEW_MEANS).level(EH3).contract(THREE).secondFactor(SecondFactor.OTP);

    private final Pricing pricing = new Pricing(Tariffs.table());

    @Test
    void r48_r50_a_new_eh3_means_costs_its_contract_the_identification_and_the_device() {
        assertThat(codes(NEW_EH3)).containsExactly("1 MEANS_EH3_3_YEARS", "1 IDENTIFICATION", "1 OTP_DEVICE");
    }

    @Test
    void a_new_means_below_eh3_with_sms_costs_its_contract_only() {
        assertThat(codes(Wish.of(NEW_MEANS).level(EH2).contract(ONE))).containsExactly("1 MEANS_EH2_1_YEAR");
        assertThat(codes(Wish.of(NEW_MEANS).level(EH2_PLUS).contract(ONE).secondFactor(SecondFactor.SMS)))
                .containsExactly("1 MEANS_EH2_PLUS_1_YEAR");
    }

    @Test
    void r55_each_extra_organisation_costs_kvk_koppelkosten() {
        assertThat(codes(NEW_EH3.organisations(3))).endsWith("3 KVK_LINK");
        assertThat(codes(Wish.of(LINK).organisations(2))).containsExactly("2 KVK_LINK");
        assertThat(lacks(Wish.of(LINK))).containsExactly(Lack.ORGANISATIONS);
    }

    @Test
    void r66_a_belastingdienstmiddel_has_its_own_price_and_is_eh3_only() {
        assertThat(codes(NEW_EH3.forTaxAuthority())).startsWith("1 TAX_AUTHORITY_MEANS_3_YEARS");
        assertThat(lacks(NEW_EH3.level(EH4).forTaxAuthority())).containsExactly(Lack.TAX_AUTHORITY_NOT_EH3);
    }

    @Test
    void r64_an_upgrade_costs_the_new_contract_and_identification_when_it_was_not_done_before() {
        Wish upgrade = Wish.of(LEVEL_CHANGE).from(EH2_PLUS).level(EH3).contract(ONE);
        assertThat(codes(upgrade)).containsExactly("1 MEANS_EH3_1_YEAR", "1 IDENTIFICATION");
        assertThat(codes(upgrade.from(EH3).level(EH4))).containsExactly("1 MEANS_EH4_1_YEAR");
        assertThat(codes(upgrade.organisations(1))).endsWith("1 KVK_LINK");
    }

    @Test
    void r63_only_who_had_no_second_factor_pays_for_a_device() {
        Wish upgrade = Wish.of(LEVEL_CHANGE).level(EH2_PLUS).contract(ONE).secondFactor(SecondFactor.OTP);
        assertThat(codes(upgrade.from(EH2))).containsExactly("1 MEANS_EH2_PLUS_1_YEAR", "1 OTP_DEVICE");
        assertThat(codes(upgrade.from(EH2_PLUS).level(EH3))).doesNotContain("1 OTP_DEVICE");
    }

    @Test
    void r65_a_downgrade_costs_nothing_until_renewal_unless_a_contract_is_chosen() {
        Wish downgrade = Wish.of(LEVEL_CHANGE).from(EH3).level(EH2_PLUS);
        assertThat(codes(downgrade)).isEmpty();
        assertThat(codes(downgrade.contract(THREE))).containsExactly("1 MEANS_EH2_PLUS_3_YEARS");
    }

    @Test
    void r70_a_conversion_costs_nothing_until_renewal() {
        assertThat(codes(Wish.of(CONVERSION).forTaxAuthority())).isEmpty();
        assertThat(codes(Wish.of(CONVERSION))).isEmpty();
    }

    @Test
    void r80_r117_r118_letters_intermediaries_and_relations_have_their_price() {
        assertThat(codes(Wish.of(LETTER).level(EH3))).containsExactly("1 ACTIVATION_LETTER_EH3");
        assertThat(codes(Wish.of(INTERMEDIARY))).containsExactly("1 INTERMEDIARY");
        assertThat(codes(Wish.of(RELATIONS))).containsExactly("1 RELATIONS");
    }

    @Test
    void everything_that_is_missing_is_named_at_once() {
        assertThat(lacks(Wish.of(NEW_MEANS))).containsExactlyInAnyOrder(Lack.LEVEL, Lack.CONTRACT_YEARS);
        assertThat(lacks(Wish.of(NEW_MEANS).level(EH3)))
                .containsExactlyInAnyOrder(Lack.CONTRACT_YEARS, Lack.SECOND_FACTOR);
        assertThat(lacks(Wish.of(LEVEL_CHANGE))).containsExactlyInAnyOrder(Lack.LEVEL, Lack.CURRENT_LEVEL);
        assertThat(lacks(Wish.of(LEVEL_CHANGE).from(EH3).level(EH3))).containsExactly(Lack.SAME_LEVEL);
        assertThat(lacks(Wish.of(LEVEL_CHANGE).from(EH2).level(EH3)))
                .containsExactlyInAnyOrder(Lack.CONTRACT_YEARS, Lack.SECOND_FACTOR);
        assertThat(lacks(Wish.of(LETTER))).containsExactly(Lack.LEVEL);
    }

    @Test
    void r6_on_eh2_there_is_no_second_factor_to_pay_for() {
        assertThat(lacks(Wish.of(NEW_MEANS).level(EH2).contract(ONE).secondFactor(SecondFactor.OTP)))
                .containsExactly(Lack.SECOND_FACTOR_ON_EH2);
    }

    private List<String> codes(Wish wish) {
        return pricing.lines(wish, Tariffs.BEGIN).stream()
                .map(line -> line.quantity() + " " + line.code())
                .toList();
    }

    private Iterable<Lack> lacks(Wish wish) {
        return catchThrowableOfType(WishRefused.class, () -> pricing.lines(wish, Tariffs.BEGIN))
                .lacks();
    }
}
