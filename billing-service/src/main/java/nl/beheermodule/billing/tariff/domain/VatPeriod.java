package nl.beheermodule.billing.tariff.domain;

import java.time.LocalDate;

/** A rate that holds from a day on, until the next one of the same rule. */
public record VatPeriod(VatRule rule, LocalDate from, VatRate rate) {}
