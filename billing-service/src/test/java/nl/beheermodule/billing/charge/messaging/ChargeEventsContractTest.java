package nl.beheermodule.billing.charge.messaging;

import java.time.Instant;
import java.util.List;
import nl.beheermodule.billing.charge.domain.Charge;
import nl.beheermodule.billing.charge.domain.ChargeId;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.billing.quote.domain.QuoteId;
import nl.beheermodule.billing.quote.domain.QuoteLine;
import nl.beheermodule.billing.tariff.domain.Charged;
import nl.beheermodule.billing.tariff.domain.Money;
import nl.beheermodule.billing.tariff.domain.TariffCode;
import nl.beheermodule.billing.tariff.domain.VatRate;
import nl.beheermodule.platform.test.contract.GoldenContract;
import org.junit.jupiter.api.Test;

class ChargeEventsContractTest {
    @Test
    void a_charge_is_published_as_the_golden_contract_says() {
        GoldenContract.check(new ChargeTranslator()
                .apply(new Charge(
                        new ChargeId("9a3a8a0c-0f5e-4d35-8f0e-0c4a6f1b7e05"),
                        new OrganisationId("0f8f4a0e-6a51-4a11-9b40-7f2d8f0f1a01"),
                        "5b8c1c2e-2d50-4a0e-9a6a-0f1a6d1c2b02",
                        new QuoteId("d1f5a1c0-7c1e-4b0a-8d0e-2f6b9a3c4d06"),
                        List.of(new QuoteLine(
                                TariffCode.MEANS_EH3_1_YEAR,
                                "eHerkenningsmiddel EH3, per contract van 1 jaar",
                                Charged.PER_CONTRACT,
                                1,
                                Money.of("45.00"),
                                VatRate.of("21"))),
                        Instant.parse("2026-11-23T09:00:00Z"))));
    }
}
