package nl.beheermodule.billing.tariff.domain;

/** Everything that has a price. Public: codes are on the wire and on invoices. */
public enum TariffCode {
    MEANS_EH2_1_YEAR,
    MEANS_EH2_3_YEARS,
    MEANS_EH2_PLUS_1_YEAR,
    MEANS_EH2_PLUS_3_YEARS,
    MEANS_EH3_1_YEAR,
    MEANS_EH3_3_YEARS,
    MEANS_EH4_1_YEAR,
    MEANS_EH4_3_YEARS,
    TAX_AUTHORITY_MEANS_1_YEAR,
    TAX_AUTHORITY_MEANS_3_YEARS,
    /** KvK koppelkosten (R55). */
    KVK_LINK,
    /** Persoonsidentificatie, from EH3 (R48). */
    IDENTIFICATION,
    OTP_DEVICE,
    ACTIVATION_LETTER_EH2,
    ACTIVATION_LETTER_EH2_PLUS,
    ACTIVATION_LETTER_EH3,
    ACTIVATION_LETTER_EH4,
    /** Recording a new intermediary (R118, Q16). */
    INTERMEDIARY,
    /** The function “Van relaties” (R117). */
    RELATIONS;

    public static TariffCode means(AssuranceLevel level, ContractYears years) {
        return switch (years) {
            case ONE -> valueOf("MEANS_" + level + "_1_YEAR");
            case THREE -> valueOf("MEANS_" + level + "_3_YEARS");
        };
    }

    /** EH3 Belastingdienstmiddel (R66). */
    public static TariffCode taxAuthorityMeans(ContractYears years) {
        return switch (years) {
            case ONE -> TAX_AUTHORITY_MEANS_1_YEAR;
            case THREE -> TAX_AUTHORITY_MEANS_3_YEARS;
        };
    }

    public static TariffCode activationLetter(AssuranceLevel level) {
        return valueOf("ACTIVATION_LETTER_" + level);
    }
}
